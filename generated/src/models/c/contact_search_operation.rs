// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactSearchOperation`.
#[non_exhaustive]
pub struct ContactSearchOperation {
    /// `simpleSearch`.
    pub simple_search: Option<super::ContactSimpleSearch>,
    __marks: rt::Marks,
}

rt::model!(ContactSearchOperation {
    "simpleSearch" Any simple_search,
});

rt::setters!(ContactSearchOperation {
    0 simple_search with_simple_search(super::ContactSimpleSearch) clear_simple_search,
});
