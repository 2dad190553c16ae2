// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DashboardConfigurationQueryRequest`.
///
/// The service requires `dashboardConfigurationIds` in requests.
#[non_exhaustive]
pub struct DashboardConfigurationQueryRequest {
    /// `dashboardConfigurationIds`, required.
    pub dashboard_configuration_ids: Option<Vec<String>>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `sortBy`.
    pub sort_by: Option<super::DashboardConfigurationQueryRequestSortBy>,
    __marks: rt::Marks,
}
/// The values of `sortBy` in [`DashboardConfigurationQueryRequest`](super::DashboardConfigurationQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DashboardConfigurationQueryRequestSortBy {
    /// `Asc`
    Asc,
    /// `Desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DashboardConfigurationQueryRequest {
    "dashboardConfigurationIds" Texts dashboard_configuration_ids,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "sortBy" Enum sort_by,
});

rt::setters!(DashboardConfigurationQueryRequest {
    0 dashboard_configuration_ids with_dashboard_configuration_ids(Vec<String>) clear_dashboard_configuration_ids,
    1 page_number with_page_number(i64) clear_page_number,
    2 page_size with_page_size(i64) clear_page_size,
    3 sort_by with_sort_by(impl Into<super::DashboardConfigurationQueryRequestSortBy>) clear_sort_by,
});

rt::open_enum!(DashboardConfigurationQueryRequestSortBy {
    Asc = "Asc",
    Desc = "Desc",
});
