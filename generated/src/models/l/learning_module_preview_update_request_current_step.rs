// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewUpdateRequestCurrentStep`.
#[non_exhaustive]
pub struct LearningModulePreviewUpdateRequestCurrentStep {
    /// `completionPercentage`.
    pub completion_percentage: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `shareableContentObject`.
    pub shareable_content_object: Option<super::LearningShareableContentObject>,
    __marks: rt::Marks,
}

rt::model!(LearningModulePreviewUpdateRequestCurrentStep {
    "completionPercentage" Float completion_percentage,
    "id" Str id,
    "shareableContentObject" Any shareable_content_object,
});

rt::setters!(LearningModulePreviewUpdateRequestCurrentStep {
    0 completion_percentage with_completion_percentage(f64) clear_completion_percentage,
    1 id with_id(impl Into<String>) clear_id,
    2 shareable_content_object with_shareable_content_object(super::LearningShareableContentObject) clear_shareable_content_object,
});
