// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityAdherencePresence`.
#[non_exhaustive]
pub struct UserActivityAdherencePresence {
    /// `modifiedDate`, required.
    pub modified_date: Option<rt::DateTime>,
    /// `presenceDefinition`, required.
    pub presence_definition: Option<super::UserActivityPresenceDefinition>,
    /// `presenceMessage`.
    pub presence_message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserActivityAdherencePresence {
    "modifiedDate" DateTime modified_date,
    "presenceDefinition" Any presence_definition,
    "presenceMessage" Str presence_message,
});
