// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DncPatchWhatsAppNumbersRequest`.
#[non_exhaustive]
pub struct DncPatchWhatsAppNumbersRequest {
    /// `action`.
    pub action: Option<super::DncPatchWhatsAppNumbersRequestAction>,
    /// `expirationDateTime`.
    pub expiration_date_time: Option<String>,
    /// `whatsAppNumbers`.
    pub whats_app_numbers: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `action` in [`DncPatchWhatsAppNumbersRequest`](super::DncPatchWhatsAppNumbersRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DncPatchWhatsAppNumbersRequestAction {
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DncPatchWhatsAppNumbersRequest {
    "action" Enum action,
    "expirationDateTime" Str expiration_date_time,
    "whatsAppNumbers" Texts whats_app_numbers,
});

rt::setters!(DncPatchWhatsAppNumbersRequest {
    0 action with_action(impl Into<super::DncPatchWhatsAppNumbersRequestAction>) clear_action,
    1 expiration_date_time with_expiration_date_time(impl Into<String>) clear_expiration_date_time,
    2 whats_app_numbers with_whats_app_numbers(Vec<String>) clear_whats_app_numbers,
});

rt::open_enum!(DncPatchWhatsAppNumbersRequestAction {
    Add = "Add",
    Remove = "Remove",
});
