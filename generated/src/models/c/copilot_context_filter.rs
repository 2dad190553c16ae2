// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotContextFilter`.
#[non_exhaustive]
pub struct CopilotContextFilter {
    /// `operator`.
    pub operator: Option<super::CopilotContextFilterOperator>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`CopilotContextFilter`](super::CopilotContextFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotContextFilterOperator {
    /// `MatchAll`
    MatchAll,
    /// `MatchAny`
    MatchAny,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotContextFilter {
    "operator" Enum operator,
    "values" Texts values,
});

rt::open_enum!(CopilotContextFilterOperator {
    MatchAll = "MatchAll",
    MatchAny = "MatchAny",
});
