// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Endpoint`.
#[non_exhaustive]
pub struct Endpoint {
    /// `count`.
    pub count: Option<i64>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `dids`.
    pub dids: Option<Vec<String>>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `schema`, required.
    pub schema: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `site`.
    pub site: Option<super::DomainEntityRef>,
    /// `state`.
    pub state: Option<super::EndpointState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`Endpoint`](super::Endpoint).
#[derive(Clone)]
#[non_exhaustive]
pub enum EndpointState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Endpoint {
    "count" Int count,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "dids" Texts dids,
    "division" Any division,
    "enabled" Bool enabled,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "properties" Any properties,
    "schema" Any schema,
    "selfUri" Str self_uri,
    "site" Any site,
    "state" Enum state,
    "version" Int version,
});

rt::open_enum!(EndpointState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
