// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConsultTransferUpdate`.
///
/// The service requires `speakTo` in requests.
#[non_exhaustive]
pub struct ConsultTransferUpdate {
    /// `consultingUserId`.
    pub consulting_user_id: Option<String>,
    /// `speakTo`, required.
    pub speak_to: Option<super::ConsultTransferUpdateSpeakTo>,
    __marks: rt::Marks,
}
/// The values of `speakTo` in [`ConsultTransferUpdate`](super::ConsultTransferUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConsultTransferUpdateSpeakTo {
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

rt::model!(ConsultTransferUpdate {
    "consultingUserId" Str consulting_user_id,
    "speakTo" Enum speak_to,
});

rt::setters!(ConsultTransferUpdate {
    0 consulting_user_id with_consulting_user_id(impl Into<String>) clear_consulting_user_id,
    1 speak_to with_speak_to(impl Into<super::ConsultTransferUpdateSpeakTo>) clear_speak_to,
});

rt::open_enum!(ConsultTransferUpdateSpeakTo {
    Destination = "DESTINATION",
    Object = "OBJECT",
    Both = "BOTH",
    Conference = "CONFERENCE",
});
