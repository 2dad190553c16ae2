// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Phone`.
///
/// The service requires `lines`, `name`, `phoneBaseSettings`, `site` in requests.
#[non_exhaustive]
pub struct Phone {
    /// `capabilities`.
    pub capabilities: Option<super::PhoneCapabilities>,
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
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `lineBaseSettings`.
    pub line_base_settings: Option<super::DomainEntityRef>,
    /// `lines`, required.
    pub lines: Option<Vec<super::Line>>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `phoneBaseSettings`, required.
    pub phone_base_settings: Option<super::PhoneBaseSettings>,
    /// `phoneMetaBase`.
    pub phone_meta_base: Option<super::DomainEntityRef>,
    /// `primaryEdge`.
    pub primary_edge: Option<super::Edge>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `secondaryEdge`.
    pub secondary_edge: Option<super::Edge>,
    /// `secondaryStatus`.
    pub secondary_status: Option<super::PhoneStatus>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `site`, required.
    pub site: Option<super::DomainEntityRef>,
    /// `standAlone`.
    pub stand_alone: Option<bool>,
    /// `state`.
    pub state: Option<super::PhoneState>,
    /// `status`.
    pub status: Option<super::PhoneStatus>,
    /// `userAgentInfo`.
    pub user_agent_info: Option<super::UserAgentInfo>,
    /// `version`.
    pub version: Option<i64>,
    /// `webRtcUser`.
    pub web_rtc_user: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `state` in [`Phone`](super::Phone).
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Phone {
    "capabilities" Any capabilities,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "lineBaseSettings" Any line_base_settings,
    "lines" Any lines,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "phoneBaseSettings" Any phone_base_settings,
    "phoneMetaBase" Any phone_meta_base,
    "primaryEdge" Any primary_edge,
    "properties" Any properties,
    "secondaryEdge" Any secondary_edge,
    "secondaryStatus" Any secondary_status,
    "selfUri" Str self_uri,
    "site" Any site,
    "standAlone" Bool stand_alone,
    "state" Enum state,
    "status" Any status,
    "userAgentInfo" Any user_agent_info,
    "version" Int version,
    "webRtcUser" Any web_rtc_user,
});

rt::setters!(Phone {
    0 capabilities with_capabilities(super::PhoneCapabilities) clear_capabilities,
    1 created_by with_created_by(impl Into<String>) clear_created_by,
    2 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 description with_description(impl Into<String>) clear_description,
    6 division with_division(super::Division) clear_division,
    7 id with_id(impl Into<String>) clear_id,
    8 line_base_settings with_line_base_settings(super::DomainEntityRef) clear_line_base_settings,
    9 lines with_lines(Vec<super::Line>) clear_lines,
    10 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    11 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    12 name with_name(impl Into<String>) clear_name,
    13 phone_base_settings with_phone_base_settings(super::PhoneBaseSettings) clear_phone_base_settings,
    14 phone_meta_base with_phone_meta_base(super::DomainEntityRef) clear_phone_meta_base,
    15 primary_edge with_primary_edge(super::Edge) clear_primary_edge,
    16 properties with_properties(std::collections::BTreeMap<String, rt::Value>) clear_properties,
    17 secondary_edge with_secondary_edge(super::Edge) clear_secondary_edge,
    18 secondary_status with_secondary_status(super::PhoneStatus) clear_secondary_status,
    19 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    20 site with_site(super::DomainEntityRef) clear_site,
    21 stand_alone with_stand_alone(bool) clear_stand_alone,
    22 state with_state(impl Into<super::PhoneState>) clear_state,
    23 status with_status(super::PhoneStatus) clear_status,
    24 user_agent_info with_user_agent_info(super::UserAgentInfo) clear_user_agent_info,
    25 version with_version(i64) clear_version,
    26 web_rtc_user with_web_rtc_user(super::DomainEntityRef) clear_web_rtc_user,
});

rt::open_enum!(PhoneState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
