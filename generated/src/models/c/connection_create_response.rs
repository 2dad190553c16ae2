// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConnectionCreateResponse`.
#[non_exhaustive]
pub struct ConnectionCreateResponse {
    /// `authenticationProperties`.
    pub authentication_properties: Option<super::AuthenticationProperties>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
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
    pub status: Option<super::ConnectionCreateResponseStatus>,
    /// `type`.
    pub r#type: Option<super::ConnectionCreateResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ConnectionCreateResponse`](super::ConnectionCreateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConnectionCreateResponseStatus {
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
/// The values of `type` in [`ConnectionCreateResponse`](super::ConnectionCreateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConnectionCreateResponseType {
    /// `Sharepoint`
    Sharepoint,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConnectionCreateResponse {
    "authenticationProperties" Any authentication_properties,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "integration" Any integration,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ConnectionCreateResponseStatus {
    Created = "Created",
    Connected = "Connected",
    Expired = "Expired",
    Failed = "Failed",
});

rt::open_enum!(ConnectionCreateResponseType {
    Sharepoint = "Sharepoint",
});
