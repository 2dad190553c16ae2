// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewUpdateResponseCurrentStep`.
#[non_exhaustive]
pub struct LearningModulePreviewUpdateResponseCurrentStep {
    /// `shareableContentObject`.
    pub shareable_content_object: Option<super::LearningShareableContentObject>,
    __marks: rt::Marks,
}

rt::model!(LearningModulePreviewUpdateResponseCurrentStep {
    "shareableContentObject" Any shareable_content_object,
});
