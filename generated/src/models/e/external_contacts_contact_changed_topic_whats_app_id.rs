// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicWhatsAppId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicWhatsAppId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<super::ExternalContactsContactChangedTopicPhoneNumber>,
    /// `username`.
    pub username: Option<String>,
    /// `whatsAppBusinessScopedIds`.
    pub whats_app_business_scoped_ids: Option<
        Vec<super::ExternalContactsContactChangedTopicWhatsAppBusinessScopedId>,
    >,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicWhatsAppId {
    "displayName" Str display_name,
    "phoneNumber" Any phone_number,
    "username" Str username,
    "whatsAppBusinessScopedIds" Any whats_app_business_scoped_ids,
});
