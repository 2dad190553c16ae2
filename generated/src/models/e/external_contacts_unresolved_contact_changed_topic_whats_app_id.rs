// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicWhatsAppId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicWhatsAppId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<
        super::ExternalContactsUnresolvedContactChangedTopicPhoneNumber,
    >,
    /// `username`.
    pub username: Option<String>,
    /// `whatsAppBusinessScopedIds`.
    pub whats_app_business_scoped_ids: Option<
        Vec<super::ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId>,
    >,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicWhatsAppId {
    "displayName" Str display_name,
    "phoneNumber" Any phone_number,
    "username" Str username,
    "whatsAppBusinessScopedIds" Any whats_app_business_scoped_ids,
});
