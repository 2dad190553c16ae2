// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePublishRequest`.
#[non_exhaustive]
pub struct LearningModulePublishRequest {
    /// `termsAndConditionsAccepted`.
    pub terms_and_conditions_accepted: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(LearningModulePublishRequest {
    "termsAndConditionsAccepted" Bool terms_and_conditions_accepted,
});

rt::setters!(LearningModulePublishRequest {
    0 terms_and_conditions_accepted with_terms_and_conditions_accepted(bool) clear_terms_and_conditions_accepted,
});
