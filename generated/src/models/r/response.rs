// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Response`.
///
/// The service requires `libraries` in requests.
#[non_exhaustive]
pub struct Response {
    /// `appleInvitation`.
    pub apple_invitation: Option<super::AppleInvitation>,
    /// `assets`.
    pub assets: Option<Vec<super::RmsAssetAddressableRef>>,
    /// `createdBy`.
    pub created_by: Option<super::User>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `footer`.
    pub footer: Option<super::FooterTemplate>,
    /// `form`.
    pub form: Option<super::Form>,
    /// `id`.
    pub id: Option<String>,
    /// `interactionType`.
    pub interaction_type: Option<super::ResponseInteractionType>,
    /// `libraries`, required.
    pub libraries: Option<Vec<super::DomainEntityRef>>,
    /// `messagingTemplate`.
    pub messaging_template: Option<super::MessagingTemplate>,
    /// `name`.
    pub name: Option<String>,
    /// `responseType`.
    pub response_type: Option<super::ResponseResponseType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `substitutions`.
    pub substitutions: Option<Vec<super::ResponseSubstitution>>,
    /// `substitutionsSchema`.
    pub substitutions_schema: Option<super::JsonSchemaDocument>,
    /// `texts`.
    pub texts: Option<Vec<super::ResponseText>>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `interactionType` in [`Response`](super::Response).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseInteractionType {
    /// `chat`
    Chat,
    /// `email`
    Email,
    /// `twitter`
    Twitter,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `responseType` in [`Response`](super::Response).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseResponseType {
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

rt::model!(Response {
    "appleInvitation" Any apple_invitation,
    "assets" Any assets,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "footer" Any footer,
    "form" Any form,
    "id" Str id,
    "interactionType" Enum interaction_type,
    "libraries" Any libraries,
    "messagingTemplate" Any messaging_template,
    "name" Str name,
    "responseType" Enum response_type,
    "selfUri" Str self_uri,
    "substitutions" Any substitutions,
    "substitutionsSchema" Any substitutions_schema,
    "texts" Any texts,
    "version" Int version,
});

rt::setters!(Response {
    0 apple_invitation with_apple_invitation(super::AppleInvitation) clear_apple_invitation,
    1 assets with_assets(Vec<super::RmsAssetAddressableRef>) clear_assets,
    2 created_by with_created_by(super::User) clear_created_by,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 footer with_footer(super::FooterTemplate) clear_footer,
    5 form with_form(super::Form) clear_form,
    6 id with_id(impl Into<String>) clear_id,
    7 interaction_type with_interaction_type(impl Into<super::ResponseInteractionType>) clear_interaction_type,
    8 libraries with_libraries(Vec<super::DomainEntityRef>) clear_libraries,
    9 messaging_template with_messaging_template(super::MessagingTemplate) clear_messaging_template,
    10 name with_name(impl Into<String>) clear_name,
    11 response_type with_response_type(impl Into<super::ResponseResponseType>) clear_response_type,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 substitutions with_substitutions(Vec<super::ResponseSubstitution>) clear_substitutions,
    14 substitutions_schema with_substitutions_schema(super::JsonSchemaDocument) clear_substitutions_schema,
    15 texts with_texts(Vec<super::ResponseText>) clear_texts,
    16 version with_version(i64) clear_version,
});

rt::open_enum!(ResponseInteractionType {
    Chat = "chat",
    Email = "email",
    Twitter = "twitter",
});

rt::open_enum!(ResponseResponseType {
    MessagingTemplate = "MessagingTemplate",
    CampaignSmsTemplate = "CampaignSmsTemplate",
    CampaignEmailTemplate = "CampaignEmailTemplate",
    Footer = "Footer",
    Form = "Form",
    AppleInvitation = "AppleInvitation",
});
