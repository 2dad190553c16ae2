// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DashboardUser`.
#[non_exhaustive]
pub struct DashboardUser {
    /// `dashboardCount`.
    pub dashboard_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `publicDashboardCount`.
    pub public_dashboard_count: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::DashboardUserState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`DashboardUser`](super::DashboardUser).
#[derive(Clone)]
#[non_exhaustive]
pub enum DashboardUserState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DashboardUser {
    "dashboardCount" Int dashboard_count,
    "id" Str id,
    "name" Str name,
    "publicDashboardCount" Int public_dashboard_count,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(DashboardUserState {
    Active = "active",
    Inactive = "inactive",
});
