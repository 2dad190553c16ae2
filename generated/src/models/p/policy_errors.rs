// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyErrors`.
#[non_exhaustive]
pub struct PolicyErrors {
    /// `policyErrorMessages`.
    pub policy_error_messages: Option<Vec<super::PolicyErrorMessage>>,
    __marks: rt::Marks,
}

rt::model!(PolicyErrors {
    "policyErrorMessages" Any policy_error_messages,
});

rt::setters!(PolicyErrors {
    0 policy_error_messages with_policy_error_messages(Vec<super::PolicyErrorMessage>) clear_policy_error_messages,
});
