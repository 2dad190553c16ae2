// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DashboardConfigurationBulkRequest`.
///
/// The service requires `dashboardConfigurationIds` in requests.
#[non_exhaustive]
pub struct DashboardConfigurationBulkRequest {
    /// `dashboardConfigurationIds`, required.
    pub dashboard_configuration_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(DashboardConfigurationBulkRequest {
    "dashboardConfigurationIds" Texts dashboard_configuration_ids,
});

rt::setters!(DashboardConfigurationBulkRequest {
    0 dashboard_configuration_ids with_dashboard_configuration_ids(Vec<String>) clear_dashboard_configuration_ids,
});
