// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConnectionResponse`.
#[non_exhaustive]
pub struct ConnectionResponse {
    /// `authenticationProperties`.
    pub authentication_properties: Option<super::AuthenticationProperties>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpiry`.
    pub date_expiry: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `integration`.
    pub integration: Option<super::KnowledgeIntegrationReference>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::ConnectionResponseStatus>,
    /// `type`.
    pub r#type: Option<super::ConnectionResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ConnectionResponse`](super::ConnectionResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConnectionResponseStatus {
    /// `Created`
    Created,
    /// `Connected`
    Connected,
    /// `Expired`
    Expired,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ConnectionResponse`](super::ConnectionResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConnectionResponseType {
    /// `Sharepoint`
    Sharepoint,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConnectionResponse {
    "authenticationProperties" Any authentication_properties,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateExpiry" DateTime date_expiry,
    "dateModified" DateTime date_modified,
    "error" Any error,
    "id" Str id,
    "integration" Any integration,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ConnectionResponseStatus {
    Created = "Created",
    Connected = "Connected",
    Expired = "Expired",
    Failed = "Failed",
});

rt::open_enum!(ConnectionResponseType {
    Sharepoint = "Sharepoint",
});
