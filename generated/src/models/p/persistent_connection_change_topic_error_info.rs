// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PersistentConnectionChangeTopicErrorInfo`.
#[non_exhaustive]
pub struct PersistentConnectionChangeTopicErrorInfo {
    /// `code`.
    pub code: Option<String>,
    /// `nestedErrorDetails`.
    pub nested_error_details: Option<
        Vec<super::PersistentConnectionChangeTopicErrorInfoDetails>,
    >,
    /// `text`.
    pub text: Option<String>,
    /// `userMessage`.
    pub user_message: Option<String>,
    /// `userParams`.
    pub user_params: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(PersistentConnectionChangeTopicErrorInfo {
    "code" Str code,
    "nestedErrorDetails" Any nested_error_details,
    "text" Str text,
    "userMessage" Str user_message,
    "userParams" Any user_params,
});
