// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppEmbeddedSignupIntegrationActivationRequest`.
///
/// The service requires `pin` in requests.
#[non_exhaustive]
pub struct WhatsAppEmbeddedSignupIntegrationActivationRequest {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `pin`, required.
    pub pin: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WhatsAppEmbeddedSignupIntegrationActivationRequest {
    "id" Str id,
    "name" Str name,
    "phoneNumber" Str phone_number,
    "pin" Str pin,
    "selfUri" Str self_uri,
});

rt::setters!(WhatsAppEmbeddedSignupIntegrationActivationRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    3 pin with_pin(impl Into<String>) clear_pin,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
