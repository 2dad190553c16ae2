// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DynamicContactQueueingSettings`.
#[non_exhaustive]
pub struct DynamicContactQueueingSettings {
    /// `filter`.
    pub filter: Option<bool>,
    /// `sort`.
    pub sort: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DynamicContactQueueingSettings {
    "filter" Bool filter,
    "sort" Bool sort,
});

rt::setters!(DynamicContactQueueingSettings {
    0 filter with_filter(bool) clear_filter,
    1 sort with_sort(bool) clear_sort,
});
