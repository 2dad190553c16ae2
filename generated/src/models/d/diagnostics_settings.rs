// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DiagnosticsSettings`.
#[non_exhaustive]
pub struct DiagnosticsSettings {
    /// `reportLowMaxCallsPerAgentAlert`.
    pub report_low_max_calls_per_agent_alert: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DiagnosticsSettings {
    "reportLowMaxCallsPerAgentAlert" Bool report_low_max_calls_per_agent_alert,
});

rt::setters!(DiagnosticsSettings {
    0 report_low_max_calls_per_agent_alert with_report_low_max_calls_per_agent_alert(bool) clear_report_low_max_calls_per_agent_alert,
});
