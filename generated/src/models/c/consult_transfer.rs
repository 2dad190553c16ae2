// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConsultTransfer`.
///
/// The service requires `destination`, `speakTo` in requests.
#[non_exhaustive]
pub struct ConsultTransfer {
    /// `consultingUserId`.
    pub consulting_user_id: Option<String>,
    /// `destination`, required.
    pub destination: Option<super::Destination>,
    /// `speakTo`, required.
    pub speak_to: Option<super::ConsultTransferSpeakTo>,
    __marks: rt::Marks,
}
/// The values of `speakTo` in [`ConsultTransfer`](super::ConsultTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConsultTransferSpeakTo {
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

rt::model!(ConsultTransfer {
    "consultingUserId" Str consulting_user_id,
    "destination" Any destination,
    "speakTo" Enum speak_to,
});

rt::setters!(ConsultTransfer {
    0 consulting_user_id with_consulting_user_id(impl Into<String>) clear_consulting_user_id,
    1 destination with_destination(super::Destination) clear_destination,
    2 speak_to with_speak_to(impl Into<super::ConsultTransferSpeakTo>) clear_speak_to,
});

rt::open_enum!(ConsultTransferSpeakTo {
    Destination = "DESTINATION",
    Object = "OBJECT",
    Both = "BOTH",
    Conference = "CONFERENCE",
});
