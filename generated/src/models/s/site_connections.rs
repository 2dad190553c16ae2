// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SiteConnections`.
#[non_exhaustive]
pub struct SiteConnections {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `siteConnections`.
    pub site_connections: Option<Vec<super::SiteConnection>>,
    __marks: rt::Marks,
}

rt::model!(SiteConnections {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "siteConnections" Any site_connections,
});

rt::setters!(SiteConnections {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 site_connections with_site_connections(Vec<super::SiteConnection>) clear_site_connections,
});
