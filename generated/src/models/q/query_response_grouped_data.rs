// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryResponseGroupedData`.
#[non_exhaustive]
pub struct QueryResponseGroupedData {
    /// `data`.
    pub data: Option<Vec<super::QueryResponseData>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(QueryResponseGroupedData {
    "data" Any data,
    "group" Any group,
});
