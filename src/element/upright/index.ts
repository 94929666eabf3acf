/** A timeline on which time runs down: a file of its own, that is loaded where the element is narrow or asked to stand so. */
export { uprightTemplate as drawingTemplate } from './template.ts';
export { paint } from './paint.ts';
export { uprightPipeline as pipelineOf } from './pipeline.ts';
export { isReady } from './ready.ts';
export { mergedInSteps as prepare } from '../../view/merged.ts';
export { stretch } from './stretch.ts';
export { styles } from './styles.ts';
