// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PreprocessingRule`.
#[non_exhaustive]
pub struct PreprocessingRule {
    /// `find`.
    pub find: Option<String>,
    /// `global`.
    pub global: Option<bool>,
    /// `ignoreCase`.
    pub ignore_case: Option<bool>,
    /// `replaceWith`.
    pub replace_with: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PreprocessingRule {
    "find" Str find,
    "global" Bool global,
    "ignoreCase" Bool ignore_case,
    "replaceWith" Str replace_with,
});

rt::setters!(PreprocessingRule {
    0 find with_find(impl Into<String>) clear_find,
    1 global with_global(bool) clear_global,
    2 ignore_case with_ignore_case(bool) clear_ignore_case,
    3 replace_with with_replace_with(impl Into<String>) clear_replace_with,
});
