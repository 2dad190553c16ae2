// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Widget`.
#[non_exhaustive]
pub struct Widget {
    /// `agentInteractionSortOrder`.
    pub agent_interaction_sort_order: Option<super::WidgetAgentInteractionSortOrder>,
    /// `column`.
    pub column: Option<i64>,
    /// `displayAggregates`.
    pub display_aggregates: Option<bool>,
    /// `displayAsTable`.
    pub display_as_table: Option<bool>,
    /// `displayText`.
    pub display_text: Option<String>,
    /// `displayTextColor`.
    pub display_text_color: Option<String>,
    /// `entityLimit`.
    pub entity_limit: Option<i64>,
    /// `filter`.
    pub filter: Option<super::ViewFilter>,
    /// `isFullWidth`.
    pub is_full_width: Option<bool>,
    /// `mediaTypes`.
    pub media_types: Option<Vec<String>>,
    /// `metrics`.
    pub metrics: Option<Vec<String>>,
    /// `periods`.
    pub periods: Option<Vec<String>>,
    /// `row`.
    pub row: Option<i64>,
    /// `selectedSegmentTypes`.
    pub selected_segment_types: Option<Vec<String>>,
    /// `selectedStatuses`.
    pub selected_statuses: Option<Vec<String>>,
    /// `showDuration`.
    pub show_duration: Option<bool>,
    /// `showLongest`.
    pub show_longest: Option<bool>,
    /// `showOfflineAgents`.
    pub show_offline_agents: Option<bool>,
    /// `showPercentageChange`.
    pub show_percentage_change: Option<bool>,
    /// `showProfilePicture`.
    pub show_profile_picture: Option<bool>,
    /// `showTimeInStatus`.
    pub show_time_in_status: Option<bool>,
    /// `sortKey`.
    pub sort_key: Option<super::WidgetSortKey>,
    /// `sortOrder`.
    pub sort_order: Option<super::WidgetSortOrder>,
    /// `splitByMediaType`.
    pub split_by_media_type: Option<bool>,
    /// `splitFilters`.
    pub split_filters: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::WidgetType>,
    /// `warnings`.
    pub warnings: Option<Vec<super::Warning>>,
    /// `webContentUrl`.
    pub web_content_url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `agentInteractionSortOrder` in [`Widget`](super::Widget).
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetAgentInteractionSortOrder {
    /// `ascending`
    Ascending,
    /// `descending`
    Descending,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortKey` in [`Widget`](super::Widget).
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetSortKey {
    /// `Name`
    Name,
    /// `Duration`
    Duration,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortOrder` in [`Widget`](super::Widget).
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetSortOrder {
    /// `ascending`
    Ascending,
    /// `descending`
    Descending,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Widget`](super::Widget).
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetType {
    /// `METRIC`
    Metric,
    /// `CHART`
    Chart,
    /// `PIE`
    Pie,
    /// `HEAT_MAP`
    HeatMap,
    /// `FREE_TEXT`
    FreeText,
    /// `AGENT_STATUS`
    AgentStatus,
    /// `REALTIME_ADHERENCE`
    RealtimeAdherence,
    /// `WEB_CONTENT_URL`
    WebContentUrl,
    /// `AGENT_ACTIVITY`
    AgentActivity,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Widget {
    "agentInteractionSortOrder" Enum agent_interaction_sort_order,
    "column" Int column,
    "displayAggregates" Bool display_aggregates,
    "displayAsTable" Bool display_as_table,
    "displayText" Str display_text,
    "displayTextColor" Str display_text_color,
    "entityLimit" Int entity_limit,
    "filter" Any filter,
    "isFullWidth" Bool is_full_width,
    "mediaTypes" Texts media_types,
    "metrics" Texts metrics,
    "periods" Texts periods,
    "row" Int row,
    "selectedSegmentTypes" Texts selected_segment_types,
    "selectedStatuses" Texts selected_statuses,
    "showDuration" Bool show_duration,
    "showLongest" Bool show_longest,
    "showOfflineAgents" Bool show_offline_agents,
    "showPercentageChange" Bool show_percentage_change,
    "showProfilePicture" Bool show_profile_picture,
    "showTimeInStatus" Bool show_time_in_status,
    "sortKey" Enum sort_key,
    "sortOrder" Enum sort_order,
    "splitByMediaType" Bool split_by_media_type,
    "splitFilters" Bool split_filters,
    "title" Str title,
    "type" Enum r#type,
    "warnings" Any warnings,
    "webContentUrl" Str web_content_url,
});

rt::open_enum!(WidgetAgentInteractionSortOrder {
    Ascending = "ascending",
    Descending = "descending",
});

rt::open_enum!(WidgetSortKey {
    Name = "Name",
    Duration = "Duration",
});

rt::open_enum!(WidgetSortOrder {
    Ascending = "ascending",
    Descending = "descending",
});

rt::open_enum!(WidgetType {
    Metric = "METRIC",
    Chart = "CHART",
    Pie = "PIE",
    HeatMap = "HEAT_MAP",
    FreeText = "FREE_TEXT",
    AgentStatus = "AGENT_STATUS",
    RealtimeAdherence = "REALTIME_ADHERENCE",
    WebContentUrl = "WEB_CONTENT_URL",
    AgentActivity = "AGENT_ACTIVITY",
});
