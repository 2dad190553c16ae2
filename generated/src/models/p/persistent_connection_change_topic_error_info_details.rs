// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PersistentConnectionChangeTopicErrorInfoDetails`.
#[non_exhaustive]
pub struct PersistentConnectionChangeTopicErrorInfoDetails {
    /// `code`.
    pub code: Option<String>,
    /// `hostname`.
    pub hostname: Option<String>,
    /// `location`.
    pub location: Option<super::PersistentConnectionChangeTopicErrorLocation>,
    /// `userMessage`.
    pub user_message: Option<String>,
    /// `userParams`.
    pub user_params: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(PersistentConnectionChangeTopicErrorInfoDetails {
    "code" Str code,
    "hostname" Str hostname,
    "location" Any location,
    "userMessage" Str user_message,
    "userParams" Any user_params,
});
