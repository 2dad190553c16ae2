// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LastAttemptOverallConditionSettings`.
///
/// The service requires `mediaTypes`, `operator`, `value` in requests.
#[non_exhaustive]
pub struct LastAttemptOverallConditionSettings {
    /// `mediaTypes`, required.
    pub media_types: Option<Vec<String>>,
    /// `operator`, required.
    pub operator: Option<super::LastAttemptOverallConditionSettingsOperator>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`LastAttemptOverallConditionSettings`](super::LastAttemptOverallConditionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum LastAttemptOverallConditionSettingsOperator {
    /// `Before`
    Before,
    /// `After`
    After,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LastAttemptOverallConditionSettings {
    "mediaTypes" Texts media_types,
    "operator" Enum operator,
    "value" Str value,
});

rt::setters!(LastAttemptOverallConditionSettings {
    0 media_types with_media_types(Vec<String>) clear_media_types,
    1 operator with_operator(impl Into<super::LastAttemptOverallConditionSettingsOperator>) clear_operator,
    2 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(LastAttemptOverallConditionSettingsOperator {
    Before = "Before",
    After = "After",
});
