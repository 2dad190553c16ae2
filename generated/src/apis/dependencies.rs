// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Dependencies.
#[derive(Clone, Debug)]
pub struct DependenciesApi {
    client: rt::Client,
}
impl DependenciesApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby`
    ///
    /// Arguments:
    /// - `entity_type`
    /// - `entity_id`
    ///
    /// Optional, set on the request:
    /// - `after_source_id`
    /// - `after_source_type`
    /// - `before_source_id`
    /// - `before_source_type`
    /// - `page_size`
    #[inline]
    pub fn get_dependencies_type_entity_type_id_entity_id_connections_requiredby(
        &self,
        entity_type: impl Into<String>,
        entity_id: impl Into<String>,
    ) -> DependenciesRequest<
        GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby,
    > {
        DependenciesRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_DEPENDENCIES_TYPE_ENTITY_TYPE_ID_ENTITY_ID_CONNECTIONS_REQUIREDBY,
                )
                .path(&entity_type.into())
                .path(&entity_id.into()),
        )
    }
    /// `GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredbycounts`
    ///
    /// Arguments:
    /// - `entity_type`
    /// - `entity_id`
    #[inline]
    pub fn get_dependencies_type_entity_type_id_entity_id_connections_requiredbycounts(
        &self,
        entity_type: impl Into<String>,
        entity_id: impl Into<String>,
    ) -> DependenciesRequest<
        GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts,
    > {
        DependenciesRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_DEPENDENCIES_TYPE_ENTITY_TYPE_ID_ENTITY_ID_CONNECTIONS_REQUIREDBYCOUNTS,
                )
                .path(&entity_type.into())
                .path(&entity_id.into()),
        )
    }
    /// `GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires`
    ///
    /// Arguments:
    /// - `entity_type`
    /// - `entity_id`
    ///
    /// Optional, set on the request:
    /// - `after_source_id`
    /// - `after_source_type`
    /// - `before_source_id`
    /// - `before_source_type`
    /// - `page_size`
    #[inline]
    pub fn get_dependencies_type_entity_type_id_entity_id_connections_requires(
        &self,
        entity_type: impl Into<String>,
        entity_id: impl Into<String>,
    ) -> DependenciesRequest<
        GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequires,
    > {
        DependenciesRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_DEPENDENCIES_TYPE_ENTITY_TYPE_ID_ENTITY_ID_CONNECTIONS_REQUIRES,
                )
                .path(&entity_type.into())
                .path(&entity_id.into()),
        )
    }
}
/// A request of [`DependenciesApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `DependenciesRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct DependenciesRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> DependenciesRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for DependenciesRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for DependenciesRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_DEPENDENCIES_TYPE_ENTITY_TYPE_ID_ENTITY_ID_CONNECTIONS_REQUIREDBY: rt::Operation = rt::Operation::new(
        "getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby",
        rt::Method::Get,
        &["/api/v2/dependencies/type/", "/id/", "/connections/requiredby"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_dependencies_type_entity_type_id_entity_id_connections_requiredby`.
#[derive(Debug)]
pub enum GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby {}
impl rt::Endpoint for GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby {
    type Answer = models::DependencyEntityListing;
}
impl DependenciesRequest<GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby> {
    /// Sets `afterSourceId`.
    #[inline]
    pub fn after_source_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("afterSourceId", value.into());
        self
    }
    /// Sets `afterSourceType`.
    #[inline]
    pub fn after_source_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("afterSourceType", value.into());
        self
    }
    /// Sets `beforeSourceId`.
    #[inline]
    pub fn before_source_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("beforeSourceId", value.into());
        self
    }
    /// Sets `beforeSourceType`.
    #[inline]
    pub fn before_source_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("beforeSourceType", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_DEPENDENCIES_TYPE_ENTITY_TYPE_ID_ENTITY_ID_CONNECTIONS_REQUIREDBYCOUNTS: rt::Operation = rt::Operation::new(
        "getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts",
        rt::Method::Get,
        &["/api/v2/dependencies/type/", "/id/", "/connections/requiredbycounts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_dependencies_type_entity_type_id_entity_id_connections_requiredbycounts`.
#[derive(Debug)]
pub enum GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts {}
impl rt::Endpoint
for GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts {
    type Answer = models::DependencyCount;
}
static GET_DEPENDENCIES_TYPE_ENTITY_TYPE_ID_ENTITY_ID_CONNECTIONS_REQUIRES: rt::Operation = rt::Operation::new(
        "getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires",
        rt::Method::Get,
        &["/api/v2/dependencies/type/", "/id/", "/connections/requires"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_dependencies_type_entity_type_id_entity_id_connections_requires`.
#[derive(Debug)]
pub enum GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequires {}
impl rt::Endpoint for GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequires {
    type Answer = models::DependencyEntityListing;
}
impl DependenciesRequest<GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequires> {
    /// Sets `afterSourceId`.
    #[inline]
    pub fn after_source_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("afterSourceId", value.into());
        self
    }
    /// Sets `afterSourceType`.
    #[inline]
    pub fn after_source_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("afterSourceType", value.into());
        self
    }
    /// Sets `beforeSourceId`.
    #[inline]
    pub fn before_source_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("beforeSourceId", value.into());
        self
    }
    /// Sets `beforeSourceType`.
    #[inline]
    pub fn before_source_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("beforeSourceType", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
