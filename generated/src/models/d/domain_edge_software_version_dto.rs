// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainEdgeSoftwareVersionDto`.
#[non_exhaustive]
pub struct DomainEdgeSoftwareVersionDto {
    /// `current`.
    pub current: Option<bool>,
    /// `edgeUri`.
    pub edge_uri: Option<String>,
    /// `edgeVersion`.
    pub edge_version: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `latestRelease`.
    pub latest_release: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `publishDate`.
    pub publish_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DomainEdgeSoftwareVersionDto {
    "current" Bool current,
    "edgeUri" Str edge_uri,
    "edgeVersion" Str edge_version,
    "id" Str id,
    "latestRelease" Bool latest_release,
    "name" Str name,
    "publishDate" DateTime publish_date,
    "selfUri" Str self_uri,
});

rt::setters!(DomainEdgeSoftwareVersionDto {
    0 current with_current(bool) clear_current,
    1 edge_uri with_edge_uri(impl Into<String>) clear_edge_uri,
    2 edge_version with_edge_version(impl Into<String>) clear_edge_version,
    3 id with_id(impl Into<String>) clear_id,
    4 latest_release with_latest_release(bool) clear_latest_release,
    5 name with_name(impl Into<String>) clear_name,
    6 publish_date with_publish_date(impl Into<rt::DateTime>) clear_publish_date,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
