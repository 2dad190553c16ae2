// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppDefinition`.
///
/// The service requires `language`, `name` in requests.
#[non_exhaustive]
pub struct WhatsAppDefinition {
    /// `buttons`.
    pub buttons: Option<Vec<super::Button>>,
    /// `carousel`.
    pub carousel: Option<super::Carousel>,
    /// `category`.
    pub category: Option<super::WhatsAppDefinitionCategory>,
    /// `header`.
    pub header: Option<super::MessageHeader>,
    /// `integrationId`.
    pub integration_id: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `messageFooter`.
    pub message_footer: Option<super::MessageFooter>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `statusInfo`.
    pub status_info: Option<super::StatusInfo>,
    /// `templateStatus`.
    pub template_status: Option<String>,
    __marks: rt::Marks,
}
/// The values of `category` in [`WhatsAppDefinition`](super::WhatsAppDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsAppDefinitionCategory {
    /// `marketing`
    Marketing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WhatsAppDefinition {
    "buttons" Any buttons,
    "carousel" Any carousel,
    "category" Enum category,
    "header" Any header,
    "integrationId" Str integration_id,
    "language" Str language,
    "messageFooter" Any message_footer,
    "name" Str name,
    "namespace" Str namespace,
    "statusInfo" Any status_info,
    "templateStatus" Str template_status,
});

rt::setters!(WhatsAppDefinition {
    0 buttons with_buttons(Vec<super::Button>) clear_buttons,
    1 carousel with_carousel(super::Carousel) clear_carousel,
    2 category with_category(impl Into<super::WhatsAppDefinitionCategory>) clear_category,
    3 header with_header(super::MessageHeader) clear_header,
    4 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    5 language with_language(impl Into<String>) clear_language,
    6 message_footer with_message_footer(super::MessageFooter) clear_message_footer,
    7 name with_name(impl Into<String>) clear_name,
    8 namespace with_namespace(impl Into<String>) clear_namespace,
    9 status_info with_status_info(super::StatusInfo) clear_status_info,
    10 template_status with_template_status(impl Into<String>) clear_template_status,
});

rt::open_enum!(WhatsAppDefinitionCategory {
    Marketing = "marketing",
});
