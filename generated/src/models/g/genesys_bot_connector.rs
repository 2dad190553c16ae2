// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenesysBotConnector`.
#[non_exhaustive]
pub struct GenesysBotConnector {
    /// `queryParameters`.
    pub query_parameters: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(GenesysBotConnector {
    "queryParameters" Any query_parameters,
});

rt::setters!(GenesysBotConnector {
    0 query_parameters with_query_parameters(std::collections::BTreeMap<String, String>) clear_query_parameters,
});
