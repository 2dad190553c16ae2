// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DncPatchPhoneNumbersRequest`.
#[non_exhaustive]
pub struct DncPatchPhoneNumbersRequest {
    /// `action`.
    pub action: Option<super::DncPatchPhoneNumbersRequestAction>,
    /// `expirationDateTime`.
    pub expiration_date_time: Option<String>,
    /// `phoneNumbers`.
    pub phone_numbers: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `action` in [`DncPatchPhoneNumbersRequest`](super::DncPatchPhoneNumbersRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DncPatchPhoneNumbersRequestAction {
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DncPatchPhoneNumbersRequest {
    "action" Enum action,
    "expirationDateTime" Str expiration_date_time,
    "phoneNumbers" Texts phone_numbers,
});

rt::setters!(DncPatchPhoneNumbersRequest {
    0 action with_action(impl Into<super::DncPatchPhoneNumbersRequestAction>) clear_action,
    1 expiration_date_time with_expiration_date_time(impl Into<String>) clear_expiration_date_time,
    2 phone_numbers with_phone_numbers(Vec<String>) clear_phone_numbers,
});

rt::open_enum!(DncPatchPhoneNumbersRequestAction {
    Add = "Add",
    Remove = "Remove",
});
