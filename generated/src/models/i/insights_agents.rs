// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsAgents`.
#[non_exhaustive]
pub struct InsightsAgents {
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `entities`.
    pub entities: Option<Vec<super::InsightsAgentItem>>,
    /// `granularity`.
    pub granularity: Option<super::InsightsAgentsGranularity>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`InsightsAgents`](super::InsightsAgents).
#[derive(Clone)]
#[non_exhaustive]
pub enum InsightsAgentsGranularity {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InsightsAgents {
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
    "division" Any division,
    "entities" Any entities,
    "granularity" Enum granularity,
    "performanceProfile" Any performance_profile,
});

rt::open_enum!(InsightsAgentsGranularity {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
