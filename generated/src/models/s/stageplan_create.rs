// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StageplanCreate`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct StageplanCreate {
    /// `after`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub after: Option<String>,
    /// `description`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 512 characters
    pub description: Option<String>,
    /// `name`, required.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(StageplanCreate {
    "after" Str after,
    "description" Str description,
    "name" Str name,
});

rt::setters!(StageplanCreate {
    0 after with_after(impl Into<String>) clear_after,
    1 description with_description(impl Into<String>) clear_description,
    2 name with_name(impl Into<String>) clear_name,
});
