// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SalesforceSourceRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct SalesforceSourceRequest {
    /// `id`.
    pub id: Option<String>,
    /// `integrationId`.
    pub integration_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `schedulePeriod`.
    ///
    /// Minimum: 6
    ///
    /// Maximum: 48
    pub schedule_period: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `settings`.
    pub settings: Option<super::SalesforceSettings>,
    __marks: rt::Marks,
}

rt::model!(SalesforceSourceRequest {
    "id" Str id,
    "integrationId" Str integration_id,
    "name" Str name,
    "schedulePeriod" Int schedule_period,
    "selfUri" Str self_uri,
    "settings" Any settings,
});

rt::setters!(SalesforceSourceRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    2 name with_name(impl Into<String>) clear_name,
    3 schedule_period with_schedule_period(i64) clear_schedule_period,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 settings with_settings(super::SalesforceSettings) clear_settings,
});
