// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Line`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Line {
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `defaultForUser`.
    pub default_for_user: Option<super::DomainEntityRef>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `edgeGroup`.
    pub edge_group: Option<super::DomainEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `lineBaseSettings`.
    pub line_base_settings: Option<super::DomainEntityRef>,
    /// `loggedInUser`.
    pub logged_in_user: Option<super::DomainEntityRef>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `primaryEdge`.
    pub primary_edge: Option<super::Edge>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `secondaryEdge`.
    pub secondary_edge: Option<super::Edge>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `site`.
    pub site: Option<super::DomainEntityRef>,
    /// `state`.
    pub state: Option<super::LineState>,
    /// `template`.
    pub template: Option<super::DomainEntityRef>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`Line`](super::Line).
#[derive(Clone)]
#[non_exhaustive]
pub enum LineState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Line {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "defaultForUser" Any default_for_user,
    "description" Str description,
    "division" Any division,
    "edgeGroup" Any edge_group,
    "id" Str id,
    "lineBaseSettings" Any line_base_settings,
    "loggedInUser" Any logged_in_user,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "primaryEdge" Any primary_edge,
    "properties" Any properties,
    "secondaryEdge" Any secondary_edge,
    "selfUri" Str self_uri,
    "site" Any site,
    "state" Enum state,
    "template" Any template,
    "version" Int version,
});

rt::setters!(Line {
    0 created_by with_created_by(impl Into<String>) clear_created_by,
    1 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 default_for_user with_default_for_user(super::DomainEntityRef) clear_default_for_user,
    5 description with_description(impl Into<String>) clear_description,
    6 division with_division(super::Division) clear_division,
    7 edge_group with_edge_group(super::DomainEntityRef) clear_edge_group,
    8 id with_id(impl Into<String>) clear_id,
    9 line_base_settings with_line_base_settings(super::DomainEntityRef) clear_line_base_settings,
    10 logged_in_user with_logged_in_user(super::DomainEntityRef) clear_logged_in_user,
    11 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    12 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    13 name with_name(impl Into<String>) clear_name,
    14 primary_edge with_primary_edge(super::Edge) clear_primary_edge,
    15 properties with_properties(std::collections::BTreeMap<String, rt::Value>) clear_properties,
    16 secondary_edge with_secondary_edge(super::Edge) clear_secondary_edge,
    17 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    18 site with_site(super::DomainEntityRef) clear_site,
    19 state with_state(impl Into<super::LineState>) clear_state,
    20 template with_template(super::DomainEntityRef) clear_template,
    21 version with_version(i64) clear_version,
});

rt::open_enum!(LineState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
