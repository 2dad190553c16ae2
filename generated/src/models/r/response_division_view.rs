// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseDivisionView`.
#[non_exhaustive]
pub struct ResponseDivisionView {
    /// `form`.
    pub form: Option<super::Form>,
    /// `id`.
    pub id: Option<String>,
    /// `libraries`.
    pub libraries: Option<Vec<super::LibraryDivisionView>>,
    /// `messagingTemplate`.
    pub messaging_template: Option<super::MessagingTemplate>,
    /// `name`.
    pub name: Option<String>,
    /// `responseType`.
    pub response_type: Option<super::ResponseDivisionViewResponseType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `substitutions`.
    pub substitutions: Option<Vec<super::ResponseSubstitution>>,
    /// `substitutionsSchema`.
    pub substitutions_schema: Option<super::JsonSchemaDocument>,
    __marks: rt::Marks,
}
/// The values of `responseType` in [`ResponseDivisionView`](super::ResponseDivisionView).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseDivisionViewResponseType {
    /// `MessagingTemplate`
    MessagingTemplate,
    /// `CampaignSmsTemplate`
    CampaignSmsTemplate,
    /// `CampaignEmailTemplate`
    CampaignEmailTemplate,
    /// `Footer`
    Footer,
    /// `Form`
    Form,
    /// `AppleInvitation`
    AppleInvitation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResponseDivisionView {
    "form" Any form,
    "id" Str id,
    "libraries" Any libraries,
    "messagingTemplate" Any messaging_template,
    "name" Str name,
    "responseType" Enum response_type,
    "selfUri" Str self_uri,
    "substitutions" Any substitutions,
    "substitutionsSchema" Any substitutions_schema,
});

rt::open_enum!(ResponseDivisionViewResponseType {
    MessagingTemplate = "MessagingTemplate",
    CampaignSmsTemplate = "CampaignSmsTemplate",
    CampaignEmailTemplate = "CampaignEmailTemplate",
    Footer = "Footer",
    Form = "Form",
    AppleInvitation = "AppleInvitation",
});
