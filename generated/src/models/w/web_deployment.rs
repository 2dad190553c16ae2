// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeployment`.
///
/// The service requires `configuration`, `name` in requests.
#[non_exhaustive]
pub struct WebDeployment {
    /// `allowAllDomains`.
    pub allow_all_domains: Option<bool>,
    /// `allowedDomains`.
    pub allowed_domains: Option<Vec<String>>,
    /// `configuration`, required.
    pub configuration: Option<super::WebDeploymentConfigurationVersionEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `flow`.
    pub flow: Option<super::WebDeploymentFlowEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `lastModifiedUser`.
    pub last_modified_user: Option<super::AddressableEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    /// `pushIntegrations`.
    pub push_integrations: Option<Vec<super::PushIntegration>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `snippet`.
    pub snippet: Option<String>,
    /// `status`.
    pub status: Option<super::WebDeploymentStatus>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WebDeployment`](super::WebDeployment).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebDeploymentStatus {
    /// `Pending`
    Pending,
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `Error`
    Error,
    /// `Deleting`
    Deleting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebDeployment {
    "allowAllDomains" Bool allow_all_domains,
    "allowedDomains" Texts allowed_domains,
    "configuration" Any configuration,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "flow" Any flow,
    "id" Str id,
    "lastModifiedUser" Any last_modified_user,
    "name" Str name,
    "pushIntegrations" Any push_integrations,
    "selfUri" Str self_uri,
    "snippet" Str snippet,
    "status" Enum status,
    "supportedContent" Any supported_content,
});

rt::setters!(WebDeployment {
    0 allow_all_domains with_allow_all_domains(bool) clear_allow_all_domains,
    1 allowed_domains with_allowed_domains(Vec<String>) clear_allowed_domains,
    2 configuration with_configuration(super::WebDeploymentConfigurationVersionEntityRef) clear_configuration,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 description with_description(impl Into<String>) clear_description,
    6 flow with_flow(super::WebDeploymentFlowEntityRef) clear_flow,
    7 id with_id(impl Into<String>) clear_id,
    8 last_modified_user with_last_modified_user(super::AddressableEntityRef) clear_last_modified_user,
    9 name with_name(impl Into<String>) clear_name,
    10 push_integrations with_push_integrations(Vec<super::PushIntegration>) clear_push_integrations,
    11 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    12 snippet with_snippet(impl Into<String>) clear_snippet,
    13 status with_status(impl Into<super::WebDeploymentStatus>) clear_status,
    14 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
});

rt::open_enum!(WebDeploymentStatus {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Deleting = "Deleting",
});
