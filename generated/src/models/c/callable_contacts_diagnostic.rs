// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallableContactsDiagnostic`.
#[non_exhaustive]
pub struct CallableContactsDiagnostic {
    /// `attemptLimits`.
    pub attempt_limits: Option<super::DomainEntityRef>,
    /// `callableTimeSet`.
    pub callable_time_set: Option<super::DomainEntityRef>,
    /// `dncLists`.
    pub dnc_lists: Option<Vec<super::DomainEntityRef>>,
    /// `ruleSets`.
    pub rule_sets: Option<Vec<super::DomainEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(CallableContactsDiagnostic {
    "attemptLimits" Any attempt_limits,
    "callableTimeSet" Any callable_time_set,
    "dncLists" Any dnc_lists,
    "ruleSets" Any rule_sets,
});
