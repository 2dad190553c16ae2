// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConsultTransferToExternalContact`.
///
/// The service requires `contactId`, `phoneType`, `speakTo` in requests.
#[non_exhaustive]
pub struct ConsultTransferToExternalContact {
    /// `consultingUserId`.
    pub consulting_user_id: Option<String>,
    /// `contactId`, required.
    pub contact_id: Option<String>,
    /// `phoneType`, required.
    pub phone_type: Option<super::ConsultTransferToExternalContactPhoneType>,
    /// `speakTo`, required.
    pub speak_to: Option<super::ConsultTransferToExternalContactSpeakTo>,
    __marks: rt::Marks,
}
/// The values of `phoneType` in [`ConsultTransferToExternalContact`](super::ConsultTransferToExternalContact).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConsultTransferToExternalContactPhoneType {
    /// `WorkPhone`
    WorkPhone,
    /// `CellPhone`
    CellPhone,
    /// `HomePhone`
    HomePhone,
    /// `OtherPhone`
    OtherPhone,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `speakTo` in [`ConsultTransferToExternalContact`](super::ConsultTransferToExternalContact).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConsultTransferToExternalContactSpeakTo {
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

rt::model!(ConsultTransferToExternalContact {
    "consultingUserId" Str consulting_user_id,
    "contactId" Str contact_id,
    "phoneType" Enum phone_type,
    "speakTo" Enum speak_to,
});

rt::setters!(ConsultTransferToExternalContact {
    0 consulting_user_id with_consulting_user_id(impl Into<String>) clear_consulting_user_id,
    1 contact_id with_contact_id(impl Into<String>) clear_contact_id,
    2 phone_type with_phone_type(impl Into<super::ConsultTransferToExternalContactPhoneType>) clear_phone_type,
    3 speak_to with_speak_to(impl Into<super::ConsultTransferToExternalContactSpeakTo>) clear_speak_to,
});

rt::open_enum!(ConsultTransferToExternalContactPhoneType {
    WorkPhone = "WorkPhone",
    CellPhone = "CellPhone",
    HomePhone = "HomePhone",
    OtherPhone = "OtherPhone",
});

rt::open_enum!(ConsultTransferToExternalContactSpeakTo {
    Destination = "DESTINATION",
    Object = "OBJECT",
    Both = "BOTH",
    Conference = "CONFERENCE",
});
