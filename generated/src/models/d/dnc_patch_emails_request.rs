// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DncPatchEmailsRequest`.
#[non_exhaustive]
pub struct DncPatchEmailsRequest {
    /// `action`.
    pub action: Option<super::DncPatchEmailsRequestAction>,
    /// `emailAddresses`.
    pub email_addresses: Option<Vec<String>>,
    /// `expirationDateTime`.
    pub expiration_date_time: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`DncPatchEmailsRequest`](super::DncPatchEmailsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DncPatchEmailsRequestAction {
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DncPatchEmailsRequest {
    "action" Enum action,
    "emailAddresses" Texts email_addresses,
    "expirationDateTime" Str expiration_date_time,
});

rt::setters!(DncPatchEmailsRequest {
    0 action with_action(impl Into<super::DncPatchEmailsRequestAction>) clear_action,
    1 email_addresses with_email_addresses(Vec<String>) clear_email_addresses,
    2 expiration_date_time with_expiration_date_time(impl Into<String>) clear_expiration_date_time,
});

rt::open_enum!(DncPatchEmailsRequestAction {
    Add = "Add",
    Remove = "Remove",
});
