// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DashboardConfiguration`.
#[non_exhaustive]
pub struct DashboardConfiguration {
    /// `columns`.
    pub columns: Option<i64>,
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dashboardsSharedWith`.
    pub dashboards_shared_with: Option<super::DashboardsSharedWith>,
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `dateDeleted`, required.
    pub date_deleted: Option<rt::DateTime>,
    /// `dateModified`, required.
    pub date_modified: Option<rt::DateTime>,
    /// `favorite`.
    pub favorite: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `layoutType`.
    pub layout_type: Option<super::DashboardConfigurationLayoutType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `publicDashboard`.
    pub public_dashboard: Option<bool>,
    /// `restricted`.
    pub restricted: Option<bool>,
    /// `rows`.
    pub rows: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shared`.
    pub shared: Option<bool>,
    /// `widgets`, required.
    pub widgets: Option<Vec<super::Widget>>,
    __marks: rt::Marks,
}
/// The values of `layoutType` in [`DashboardConfiguration`](super::DashboardConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub enum DashboardConfigurationLayoutType {
    /// `Grid`
    Grid,
    /// `Flow`
    Flow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DashboardConfiguration {
    "columns" Int columns,
    "createdBy" Any created_by,
    "dashboardsSharedWith" Any dashboards_shared_with,
    "dateCreated" DateTime date_created,
    "dateDeleted" DateTime date_deleted,
    "dateModified" DateTime date_modified,
    "favorite" Bool favorite,
    "id" Str id,
    "layoutType" Enum layout_type,
    "name" Str name,
    "publicDashboard" Bool public_dashboard,
    "restricted" Bool restricted,
    "rows" Int rows,
    "selfUri" Str self_uri,
    "shared" Bool shared,
    "widgets" Any widgets,
});

rt::open_enum!(DashboardConfigurationLayoutType {
    Grid = "Grid",
    Flow = "Flow",
});
