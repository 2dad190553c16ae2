// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConsultTransferToAddress`.
///
/// The service requires `speakTo` in requests.
#[non_exhaustive]
pub struct ConsultTransferToAddress {
    /// `address`.
    pub address: Option<String>,
    /// `consultingUserId`.
    pub consulting_user_id: Option<String>,
    /// `speakTo`, required.
    pub speak_to: Option<super::ConsultTransferToAddressSpeakTo>,
    __marks: rt::Marks,
}
/// The values of `speakTo` in [`ConsultTransferToAddress`](super::ConsultTransferToAddress).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConsultTransferToAddressSpeakTo {
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

rt::model!(ConsultTransferToAddress {
    "address" Str address,
    "consultingUserId" Str consulting_user_id,
    "speakTo" Enum speak_to,
});

rt::setters!(ConsultTransferToAddress {
    0 address with_address(impl Into<String>) clear_address,
    1 consulting_user_id with_consulting_user_id(impl Into<String>) clear_consulting_user_id,
    2 speak_to with_speak_to(impl Into<super::ConsultTransferToAddressSpeakTo>) clear_speak_to,
});

rt::open_enum!(ConsultTransferToAddressSpeakTo {
    Destination = "DESTINATION",
    Object = "OBJECT",
    Both = "BOTH",
    Conference = "CONFERENCE",
});
