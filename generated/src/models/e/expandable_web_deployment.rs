// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExpandableWebDeployment`.
#[non_exhaustive]
pub struct ExpandableWebDeployment {
    /// `allowAllDomains`.
    pub allow_all_domains: Option<bool>,
    /// `allowedDomains`.
    pub allowed_domains: Option<Vec<String>>,
    /// `configuration`, required.
    pub configuration: Option<super::WebDeploymentConfigurationVersionResponse>,
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
    pub status: Option<super::ExpandableWebDeploymentStatus>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ExpandableWebDeployment`](super::ExpandableWebDeployment).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExpandableWebDeploymentStatus {
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

rt::model!(ExpandableWebDeployment {
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

rt::open_enum!(ExpandableWebDeploymentStatus {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Deleting = "Deleting",
});
