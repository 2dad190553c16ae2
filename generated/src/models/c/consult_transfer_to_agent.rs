// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConsultTransferToAgent`.
///
/// The service requires `speakTo` in requests.
#[non_exhaustive]
pub struct ConsultTransferToAgent {
    /// `consultingUserId`.
    pub consulting_user_id: Option<String>,
    /// `speakTo`, required.
    pub speak_to: Option<super::ConsultTransferToAgentSpeakTo>,
    /// `userDisplayName`.
    pub user_display_name: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `speakTo` in [`ConsultTransferToAgent`](super::ConsultTransferToAgent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConsultTransferToAgentSpeakTo {
    /// `DESTINATION`
    Destination,
    /// `OBJECT`
    Object,
    /// `BOTH`
    Both,
    /// `CONFERENCE`
    Conference,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConsultTransferToAgent {
    "consultingUserId" Str consulting_user_id,
    "speakTo" Enum speak_to,
    "userDisplayName" Str user_display_name,
    "userId" Str user_id,
});

rt::setters!(ConsultTransferToAgent {
    0 consulting_user_id with_consulting_user_id(impl Into<String>) clear_consulting_user_id,
    1 speak_to with_speak_to(impl Into<super::ConsultTransferToAgentSpeakTo>) clear_speak_to,
    2 user_display_name with_user_display_name(impl Into<String>) clear_user_display_name,
    3 user_id with_user_id(impl Into<String>) clear_user_id,
});

rt::open_enum!(ConsultTransferToAgentSpeakTo {
    Destination = "DESTINATION",
    Object = "OBJECT",
    Both = "BOTH",
    Conference = "CONFERENCE",
});
