// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeAndDateSubCondition`.
#[non_exhaustive]
pub struct TimeAndDateSubCondition {
    /// `includeYear`.
    pub include_year: Option<bool>,
    /// `inverted`.
    pub inverted: Option<bool>,
    /// `operator`.
    pub operator: Option<super::TimeAndDateSubConditionOperator>,
    /// `range`.
    pub range: Option<super::TimeAndDateSubConditionRange>,
    /// `thresholdValue`.
    pub threshold_value: Option<String>,
    /// `type`.
    pub r#type: Option<super::TimeAndDateSubConditionType>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`TimeAndDateSubCondition`](super::TimeAndDateSubCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeAndDateSubConditionOperator {
    /// `EQUALS`
    Equals,
    /// `LESS_THAN`
    LessThan,
    /// `LESS_THAN_EQUALS`
    LessThanEquals,
    /// `GREATER_THAN`
    GreaterThan,
    /// `GREATER_THAN_EQUALS`
    GreaterThanEquals,
    /// `CONTAINS`
    Contains,
    /// `BEGINS_WITH`
    BeginsWith,
    /// `ENDS_WITH`
    EndsWith,
    /// `BEFORE`
    Before,
    /// `AFTER`
    After,
    /// `IN`
    In,
    /// `BETWEEN`
    Between,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`TimeAndDateSubCondition`](super::TimeAndDateSubCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeAndDateSubConditionType {
    /// `timeOfDay`
    TimeOfDay,
    /// `dayOfWeek`
    DayOfWeek,
    /// `dayOfMonth`
    DayOfMonth,
    /// `specificDate`
    SpecificDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeAndDateSubCondition {
    "includeYear" Bool include_year,
    "inverted" Bool inverted,
    "operator" Enum operator,
    "range" Any range,
    "thresholdValue" Str threshold_value,
    "type" Enum r#type,
});

rt::setters!(TimeAndDateSubCondition {
    0 include_year with_include_year(bool) clear_include_year,
    1 inverted with_inverted(bool) clear_inverted,
    2 operator with_operator(impl Into<super::TimeAndDateSubConditionOperator>) clear_operator,
    3 range with_range(super::TimeAndDateSubConditionRange) clear_range,
    4 threshold_value with_threshold_value(impl Into<String>) clear_threshold_value,
    5 r#type with_type(impl Into<super::TimeAndDateSubConditionType>) clear_type,
});

rt::open_enum!(TimeAndDateSubConditionOperator {
    Equals = "EQUALS",
    LessThan = "LESS_THAN",
    LessThanEquals = "LESS_THAN_EQUALS",
    GreaterThan = "GREATER_THAN",
    GreaterThanEquals = "GREATER_THAN_EQUALS",
    Contains = "CONTAINS",
    BeginsWith = "BEGINS_WITH",
    EndsWith = "ENDS_WITH",
    Before = "BEFORE",
    After = "AFTER",
    In = "IN",
    Between = "BETWEEN",
});

rt::open_enum!(TimeAndDateSubConditionType {
    TimeOfDay = "timeOfDay",
    DayOfWeek = "dayOfWeek",
    DayOfMonth = "dayOfMonth",
    SpecificDate = "specificDate",
});
