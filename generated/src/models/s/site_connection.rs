// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SiteConnection`.
#[non_exhaustive]
pub struct SiteConnection {
    /// `coreSite`.
    pub core_site: Option<bool>,
    /// `edgeList`.
    pub edge_list: Option<Vec<super::ConnectedEdge>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `managed`.
    pub managed: Option<bool>,
    /// `mediaModel`.
    pub media_model: Option<super::SiteConnectionMediaModel>,
    /// `name`.
    pub name: Option<String>,
    /// `primaryCoreSites`.
    pub primary_core_sites: Option<Vec<super::DomainEntityRef>>,
    /// `secondaryCoreSites`.
    pub secondary_core_sites: Option<Vec<super::DomainEntityRef>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::SiteConnectionType>,
    __marks: rt::Marks,
}
/// The values of `mediaModel` in [`SiteConnection`](super::SiteConnection).
#[derive(Clone)]
#[non_exhaustive]
pub enum SiteConnectionMediaModel {
    /// `Premises`
    Premises,
    /// `Cloud`
    Cloud,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`SiteConnection`](super::SiteConnection).
#[derive(Clone)]
#[non_exhaustive]
pub enum SiteConnectionType {
    /// `Direct`
    Direct,
    /// `Indirect`
    Indirect,
    /// `CloudProxy`
    CloudProxy,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SiteConnection {
    "coreSite" Bool core_site,
    "edgeList" Any edge_list,
    "enabled" Bool enabled,
    "id" Str id,
    "managed" Bool managed,
    "mediaModel" Enum media_model,
    "name" Str name,
    "primaryCoreSites" Any primary_core_sites,
    "secondaryCoreSites" Any secondary_core_sites,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::setters!(SiteConnection {
    0 core_site with_core_site(bool) clear_core_site,
    1 edge_list with_edge_list(Vec<super::ConnectedEdge>) clear_edge_list,
    2 enabled with_enabled(bool) clear_enabled,
    3 id with_id(impl Into<String>) clear_id,
    4 managed with_managed(bool) clear_managed,
    5 media_model with_media_model(impl Into<super::SiteConnectionMediaModel>) clear_media_model,
    6 name with_name(impl Into<String>) clear_name,
    7 primary_core_sites with_primary_core_sites(Vec<super::DomainEntityRef>) clear_primary_core_sites,
    8 secondary_core_sites with_secondary_core_sites(Vec<super::DomainEntityRef>) clear_secondary_core_sites,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    10 r#type with_type(impl Into<super::SiteConnectionType>) clear_type,
});

rt::open_enum!(SiteConnectionMediaModel {
    Premises = "Premises",
    Cloud = "Cloud",
});

rt::open_enum!(SiteConnectionType {
    Direct = "Direct",
    Indirect = "Indirect",
    CloudProxy = "CloudProxy",
});
