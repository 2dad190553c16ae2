// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Site`.
///
/// The service requires `location`, `name` in requests.
#[non_exhaustive]
pub struct Site {
    /// `addresses`.
    pub addresses: Option<Vec<super::Contact>>,
    /// `callerId`.
    pub caller_id: Option<String>,
    /// `callerName`.
    pub caller_name: Option<String>,
    /// `cloudProxyForceTurn`.
    pub cloud_proxy_force_turn: Option<bool>,
    /// `coreSite`.
    pub core_site: Option<bool>,
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
    /// `edgeAutoUpdateConfig`.
    pub edge_auto_update_config: Option<super::EdgeAutoUpdateConfig>,
    /// `edges`.
    pub edges: Option<Vec<super::Edge>>,
    /// `id`.
    pub id: Option<String>,
    /// `location`, required.
    pub location: Option<super::LocationDefinition>,
    /// `managed`.
    pub managed: Option<bool>,
    /// `mediaModel`.
    pub media_model: Option<super::SiteMediaModel>,
    /// `mediaRegions`.
    pub media_regions: Option<Vec<String>>,
    /// `mediaRegionsUseLatencyBased`.
    pub media_regions_use_latency_based: Option<bool>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `ntpSettings`.
    pub ntp_settings: Option<super::NTPSettings>,
    /// `primaryEdges`.
    pub primary_edges: Option<Vec<super::Edge>>,
    /// `primarySites`.
    pub primary_sites: Option<Vec<super::DomainEntityRef>>,
    /// `secondaryEdges`.
    pub secondary_edges: Option<Vec<super::Edge>>,
    /// `secondarySites`.
    pub secondary_sites: Option<Vec<super::DomainEntityRef>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `siteConnections`.
    pub site_connections: Option<Vec<super::SiteConnection>>,
    /// `state`.
    pub state: Option<super::SiteState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `mediaModel` in [`Site`](super::Site).
#[derive(Clone)]
#[non_exhaustive]
pub enum SiteMediaModel {
    /// `Premises`
    Premises,
    /// `Cloud`
    Cloud,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`Site`](super::Site).
#[derive(Clone)]
#[non_exhaustive]
pub enum SiteState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Site {
    "addresses" Any addresses,
    "callerId" Str caller_id,
    "callerName" Str caller_name,
    "cloudProxyForceTurn" Bool cloud_proxy_force_turn,
    "coreSite" Bool core_site,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "edgeAutoUpdateConfig" Any edge_auto_update_config,
    "edges" Any edges,
    "id" Str id,
    "location" Any location,
    "managed" Bool managed,
    "mediaModel" Enum media_model,
    "mediaRegions" Texts media_regions,
    "mediaRegionsUseLatencyBased" Bool media_regions_use_latency_based,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "ntpSettings" Any ntp_settings,
    "primaryEdges" Any primary_edges,
    "primarySites" Any primary_sites,
    "secondaryEdges" Any secondary_edges,
    "secondarySites" Any secondary_sites,
    "selfUri" Str self_uri,
    "siteConnections" Any site_connections,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(Site {
    0 addresses with_addresses(Vec<super::Contact>) clear_addresses,
    1 caller_id with_caller_id(impl Into<String>) clear_caller_id,
    2 caller_name with_caller_name(impl Into<String>) clear_caller_name,
    3 cloud_proxy_force_turn with_cloud_proxy_force_turn(bool) clear_cloud_proxy_force_turn,
    4 core_site with_core_site(bool) clear_core_site,
    5 created_by with_created_by(impl Into<String>) clear_created_by,
    6 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    7 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    8 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    9 description with_description(impl Into<String>) clear_description,
    10 division with_division(super::Division) clear_division,
    11 edge_auto_update_config with_edge_auto_update_config(super::EdgeAutoUpdateConfig) clear_edge_auto_update_config,
    12 edges with_edges(Vec<super::Edge>) clear_edges,
    13 id with_id(impl Into<String>) clear_id,
    14 location with_location(super::LocationDefinition) clear_location,
    15 managed with_managed(bool) clear_managed,
    16 media_model with_media_model(impl Into<super::SiteMediaModel>) clear_media_model,
    17 media_regions with_media_regions(Vec<String>) clear_media_regions,
    18 media_regions_use_latency_based with_media_regions_use_latency_based(bool) clear_media_regions_use_latency_based,
    19 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    20 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    21 name with_name(impl Into<String>) clear_name,
    22 ntp_settings with_ntp_settings(super::NTPSettings) clear_ntp_settings,
    23 primary_edges with_primary_edges(Vec<super::Edge>) clear_primary_edges,
    24 primary_sites with_primary_sites(Vec<super::DomainEntityRef>) clear_primary_sites,
    25 secondary_edges with_secondary_edges(Vec<super::Edge>) clear_secondary_edges,
    26 secondary_sites with_secondary_sites(Vec<super::DomainEntityRef>) clear_secondary_sites,
    27 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    28 site_connections with_site_connections(Vec<super::SiteConnection>) clear_site_connections,
    29 state with_state(impl Into<super::SiteState>) clear_state,
    30 version with_version(i64) clear_version,
});

rt::open_enum!(SiteMediaModel {
    Premises = "Premises",
    Cloud = "Cloud",
});

rt::open_enum!(SiteState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
