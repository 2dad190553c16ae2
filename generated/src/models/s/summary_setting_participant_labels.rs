// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummarySettingParticipantLabels`.
#[non_exhaustive]
pub struct SummarySettingParticipantLabels {
    /// `external`.
    pub external: Option<String>,
    /// `internal`.
    pub internal: Option<String>,
    /// `virtualAgent`.
    pub virtual_agent: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SummarySettingParticipantLabels {
    "external" Str external,
    "internal" Str internal,
    "virtualAgent" Str virtual_agent,
});

rt::setters!(SummarySettingParticipantLabels {
    0 external with_external(impl Into<String>) clear_external,
    1 internal with_internal(impl Into<String>) clear_internal,
    2 virtual_agent with_virtual_agent(impl Into<String>) clear_virtual_agent,
});
