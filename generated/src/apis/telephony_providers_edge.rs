// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Telephony Providers Edge.
#[derive(Clone, Debug)]
pub struct TelephonyProvidersEdgeApi {
    client: rt::Client,
}
impl TelephonyProvidersEdgeApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/telephony/providers/edges`
    ///
    /// Optional, set on the request:
    /// - `edge_group_id`
    /// - `managed`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `show_cloud_media`
    /// - `site_id`
    /// - `sort_by`
    #[inline]
    pub fn get_telephony_providers_edges(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdges> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES),
        )
    }
    /// `POST /api/v2/telephony/providers/edges`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges(
        &self,
        body: models::Edge,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdges> {
        let mut call = rt::Call::new(&self.client, &POST_TELEPHONY_PROVIDERS_EDGES);
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `POST /api/v2/telephony/providers/edges/addressvalidation`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_addressvalidation(
        &self,
        body: models::ValidateAddressRequest,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesAddressvalidation> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_ADDRESSVALIDATION,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/alertablepresences`
    ///
    /// Optional, set on the request:
    /// - `r#type`
    #[inline]
    pub fn get_telephony_providers_edges_alertablepresences(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesAlertablepresences> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                &self.client,
                &GET_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES,
            ),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/alertablepresences`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_alertablepresences(
        &self,
        body: models::AlertablePresences,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesAlertablepresences> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/alertablepresences`
    #[inline]
    pub fn delete_telephony_providers_edges_alertablepresences(
        &self,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgesAlertablepresences> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                &self.client,
                &DELETE_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/certificateauthorities`
    #[inline]
    pub fn get_telephony_providers_edges_certificateauthorities(
        &self,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesCertificateauthorities,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                &self.client,
                &GET_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITIES,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/certificateauthorities`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_certificateauthorities(
        &self,
        body: models::DomainCertificateAuthority,
    ) -> TelephonyProvidersEdgeRequest<
        PostTelephonyProvidersEdgesCertificateauthorities,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITIES,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`
    ///
    /// Arguments:
    /// - `certificate_id`
    #[inline]
    pub fn get_telephony_providers_edges_certificateauthority(
        &self,
        certificate_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesCertificateauthority> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY,
                )
                .path(&certificate_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`
    ///
    /// Arguments:
    /// - `certificate_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_certificateauthority(
        &self,
        certificate_id: impl Into<String>,
        body: models::DomainCertificateAuthority,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesCertificateauthority> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY,
            )
            .path(&certificate_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`
    ///
    /// Arguments:
    /// - `certificate_id`
    #[inline]
    pub fn delete_telephony_providers_edges_certificateauthority(
        &self,
        certificate_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<
        DeleteTelephonyProvidersEdgesCertificateauthority,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY,
                )
                .path(&certificate_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/didpools`
    ///
    /// Optional, set on the request:
    /// - `id`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    #[inline]
    pub fn get_telephony_providers_edges_didpools(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesDidpools> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/didpools`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_didpools(
        &self,
        body: models::DIDPool,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesDidpools> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/didpools/dids`
    ///
    /// Arguments:
    /// - `r#type`
    ///
    /// Optional, set on the request:
    /// - `id`
    /// - `number_match`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_telephony_providers_edges_didpools_dids(
        &self,
        r#type: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesDidpoolsDids> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS_DIDS,
        );
        call.query("type", r#type.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/didpools/{didPoolId}`
    ///
    /// Arguments:
    /// - `did_pool_id`
    #[inline]
    pub fn get_telephony_providers_edges_didpool(
        &self,
        did_pool_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesDidpool> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOL)
                .path(&did_pool_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/didpools/{didPoolId}`
    ///
    /// Arguments:
    /// - `did_pool_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_didpool(
        &self,
        did_pool_id: impl Into<String>,
        body: models::DIDPool,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesDidpool> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_DIDPOOL,
            )
            .path(&did_pool_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/didpools/{didPoolId}`
    ///
    /// Arguments:
    /// - `did_pool_id`
    #[inline]
    pub fn delete_telephony_providers_edges_didpool(
        &self,
        did_pool_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgesDidpool> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &DELETE_TELEPHONY_PROVIDERS_EDGES_DIDPOOL)
                .path(&did_pool_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/dids`
    ///
    /// Optional, set on the request:
    /// - `did_pool_id`
    /// - `id`
    /// - `owner_id`
    /// - `page_number`
    /// - `page_size`
    /// - `phone_number`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_telephony_providers_edges_dids(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesDids> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_DIDS),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/dids/{didId}`
    ///
    /// Arguments:
    /// - `did_id`
    #[inline]
    pub fn get_telephony_providers_edges_did(
        &self,
        did_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesDid> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_DID)
                .path(&did_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/edgegroups`
    ///
    /// Optional, set on the request:
    /// - `managed`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    #[inline]
    pub fn get_telephony_providers_edges_edgegroups(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesEdgegroups> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUPS),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/edgegroups`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_edgegroups(
        &self,
        body: models::EdgeGroup,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesEdgegroups> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_EDGEGROUPS,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`
    ///
    /// Arguments:
    /// - `edge_group_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_telephony_providers_edges_edgegroup(
        &self,
        edge_group_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesEdgegroup> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP)
                .path(&edge_group_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`
    ///
    /// Arguments:
    /// - `edge_group_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_edgegroup(
        &self,
        edge_group_id: impl Into<String>,
        body: models::EdgeGroup,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesEdgegroup> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP,
            )
            .path(&edge_group_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`
    ///
    /// Arguments:
    /// - `edge_group_id`
    #[inline]
    pub fn delete_telephony_providers_edges_edgegroup(
        &self,
        edge_group_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgesEdgegroup> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &DELETE_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP)
                .path(&edge_group_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}`
    ///
    /// Arguments:
    /// - `edgegroup_id`
    /// - `edgetrunkbase_id`
    #[inline]
    pub fn get_telephony_providers_edges_edgegroup_edgetrunkbase(
        &self,
        edgegroup_id: impl Into<String>,
        edgetrunkbase_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP_EDGETRUNKBASE,
                )
                .path(&edgegroup_id.into())
                .path(&edgetrunkbase_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}`
    ///
    /// Arguments:
    /// - `edgegroup_id`
    /// - `edgetrunkbase_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_edgegroup_edgetrunkbase(
        &self,
        edgegroup_id: impl Into<String>,
        edgetrunkbase_id: impl Into<String>,
        body: models::EdgeTrunkBase,
    ) -> TelephonyProvidersEdgeRequest<
        PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP_EDGETRUNKBASE,
            )
            .path(&edgegroup_id.into())
            .path(&edgetrunkbase_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/edgeversionreport`
    #[inline]
    pub fn get_telephony_providers_edges_edgeversionreport(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesEdgeversionreport> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_EDGEVERSIONREPORT),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/expired`
    #[inline]
    pub fn get_telephony_providers_edges_expired(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesExpired> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_EXPIRED),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/extensionpools`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `number`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    #[inline]
    pub fn get_telephony_providers_edges_extensionpools(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesExtensionpools> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/extensionpools`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_extensionpools(
        &self,
        body: models::ExtensionPool,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesExtensionpools> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/extensionpools/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_telephony_providers_edges_extensionpools_divisionviews(
        &self,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesExtensionpoolsDivisionviews,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                &self.client,
                &GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS_DIVISIONVIEWS,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`
    ///
    /// Arguments:
    /// - `extension_pool_id`
    #[inline]
    pub fn get_telephony_providers_edges_extensionpool(
        &self,
        extension_pool_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesExtensionpool> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL)
                .path(&extension_pool_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`
    ///
    /// Arguments:
    /// - `extension_pool_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_extensionpool(
        &self,
        extension_pool_id: impl Into<String>,
        body: models::ExtensionPool,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesExtensionpool> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL,
            )
            .path(&extension_pool_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`
    ///
    /// Arguments:
    /// - `extension_pool_id`
    #[inline]
    pub fn delete_telephony_providers_edges_extensionpool(
        &self,
        extension_pool_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgesExtensionpool> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &DELETE_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL)
                .path(&extension_pool_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/extensions`
    ///
    /// Optional, set on the request:
    /// - `number`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_telephony_providers_edges_extensions(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesExtensions> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONS),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/extensions/{extensionId}`
    ///
    /// Arguments:
    /// - `extension_id`
    #[inline]
    pub fn get_telephony_providers_edges_extension(
        &self,
        extension_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesExtension> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_EXTENSION)
                .path(&extension_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/linebasesettings`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_telephony_providers_edges_linebasesettings(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesLinebasesettings> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_LINEBASESETTINGS),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}`
    ///
    /// Arguments:
    /// - `line_base_id`
    #[inline]
    pub fn get_telephony_providers_edges_linebasesetting(
        &self,
        line_base_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesLinebasesetting> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_LINEBASESETTING)
                .path(&line_base_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/lines`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    #[inline]
    pub fn get_telephony_providers_edges_lines(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesLines> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_LINES),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/lines/template`
    ///
    /// Arguments:
    /// - `line_base_settings_id`
    #[inline]
    pub fn get_telephony_providers_edges_lines_template(
        &self,
        line_base_settings_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesLinesTemplate> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_LINES_TEMPLATE,
        );
        call.query("lineBaseSettingsId", line_base_settings_id.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/lines/{lineId}`
    ///
    /// Arguments:
    /// - `line_id`
    #[inline]
    pub fn get_telephony_providers_edges_line(
        &self,
        line_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesLine> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_LINE)
                .path(&line_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/logicalinterfaces`
    ///
    /// Arguments:
    /// - `edge_ids`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_telephony_providers_edges_logicalinterfaces(
        &self,
        edge_ids: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesLogicalinterfaces> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_LOGICALINTERFACES,
        );
        call.query("edgeIds", edge_ids.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_telephony_providers_edges_mediastatistics_conversation(
        &self,
        conversation_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesMediastatisticsConversation,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGES_MEDIASTATISTICS_CONVERSATION,
                )
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    #[inline]
    pub fn get_telephony_providers_edges_mediastatistics_conversation_communication(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesMediastatisticsConversationCommunication,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGES_MEDIASTATISTICS_CONVERSATION_COMMUNICATION,
                )
                .path(&conversation_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/metrics`
    ///
    /// Arguments:
    /// - `edge_ids`
    #[inline]
    pub fn get_telephony_providers_edges_metrics(
        &self,
        edge_ids: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesMetrics> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_METRICS,
        );
        call.query("edgeIds", edge_ids.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/outboundroutes`
    ///
    /// Optional, set on the request:
    /// - `external_trunk_bases_ids`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `site_id`
    /// - `sort_by`
    #[inline]
    pub fn get_telephony_providers_edges_outboundroutes(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesOutboundroutes> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_OUTBOUNDROUTES),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phonebasesettings`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_telephony_providers_edges_phonebasesettings(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesPhonebasesettings> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/phonebasesettings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_phonebasesettings(
        &self,
        body: models::PhoneBase,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesPhonebasesettings> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_telephony_providers_edges_phonebasesettings_availablemetabases(
        &self,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                &self.client,
                &GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS_AVAILABLEMETABASES,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phonebasesettings/template`
    ///
    /// Arguments:
    /// - `phone_metabase_id`
    #[inline]
    pub fn get_telephony_providers_edges_phonebasesettings_template(
        &self,
        phone_metabase_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesPhonebasesettingsTemplate,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS_TEMPLATE,
        );
        call.query("phoneMetabaseId", phone_metabase_id.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`
    ///
    /// Arguments:
    /// - `phone_base_id`
    #[inline]
    pub fn get_telephony_providers_edges_phonebasesetting(
        &self,
        phone_base_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesPhonebasesetting> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING)
                .path(&phone_base_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`
    ///
    /// Arguments:
    /// - `phone_base_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_phonebasesetting(
        &self,
        phone_base_id: impl Into<String>,
        body: models::PhoneBase,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesPhonebasesetting> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING,
            )
            .path(&phone_base_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`
    ///
    /// Arguments:
    /// - `phone_base_id`
    #[inline]
    pub fn delete_telephony_providers_edges_phonebasesetting(
        &self,
        phone_base_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgesPhonebasesetting> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING,
                )
                .path(&phone_base_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phones`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `fields`
    /// - `lines_default_for_user_id`
    /// - `lines_id`
    /// - `lines_logged_in_user_id`
    /// - `lines_name`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `phone_base_settings_id`
    /// - `phone_hardware_id`
    /// - `secondary_status_operational_status`
    /// - `site_id`
    /// - `sort_by`
    /// - `sort_order`
    /// - `status_operational_status`
    /// - `web_rtc_user_id`
    #[inline]
    pub fn get_telephony_providers_edges_phones(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesPhones> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_PHONES),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/phones`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_phones(
        &self,
        body: models::Phone,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesPhones> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_PHONES,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `POST /api/v2/telephony/providers/edges/phones/reboot`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_phones_reboot(
        &self,
        body: models::PhonesReboot,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesPhonesReboot> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_PHONES_REBOOT,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/phones/template`
    ///
    /// Arguments:
    /// - `phone_base_settings_id`
    #[inline]
    pub fn get_telephony_providers_edges_phones_template(
        &self,
        phone_base_settings_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesPhonesTemplate> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_PHONES_TEMPLATE,
        );
        call.query("phoneBaseSettingsId", phone_base_settings_id.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/phones/{phoneId}`
    ///
    /// Arguments:
    /// - `phone_id`
    #[inline]
    pub fn get_telephony_providers_edges_phone(
        &self,
        phone_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesPhone> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_PHONE)
                .path(&phone_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/phones/{phoneId}`
    ///
    /// Arguments:
    /// - `phone_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_phone(
        &self,
        phone_id: impl Into<String>,
        body: models::Phone,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesPhone> {
        let mut call = rt::Call::new(&self.client, &PUT_TELEPHONY_PROVIDERS_EDGES_PHONE)
            .path(&phone_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/phones/{phoneId}`
    ///
    /// Arguments:
    /// - `phone_id`
    #[inline]
    pub fn delete_telephony_providers_edges_phone(
        &self,
        phone_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgesPhone> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &DELETE_TELEPHONY_PROVIDERS_EDGES_PHONE)
                .path(&phone_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/phones/{phoneId}/reboot`
    ///
    /// Arguments:
    /// - `phone_id`
    #[inline]
    pub fn post_telephony_providers_edges_phone_reboot(
        &self,
        phone_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesPhoneReboot> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &POST_TELEPHONY_PROVIDERS_EDGES_PHONE_REBOOT)
                .path(&phone_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/physicalinterfaces`
    ///
    /// Arguments:
    /// - `edge_ids`
    #[inline]
    pub fn get_telephony_providers_edges_physicalinterfaces(
        &self,
        edge_ids: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesPhysicalinterfaces> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_PHYSICALINTERFACES,
        );
        call.query("edgeIds", edge_ids.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/sites`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `location_id`
    /// - `managed`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_telephony_providers_edges_sites(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSites> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_SITES),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/sites`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_sites(
        &self,
        body: models::Site,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesSites> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_SITES,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/sites/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_telephony_providers_edges_sites_search(
        &self,
        q64: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSitesSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH,
        );
        call.query("q64", q64.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `POST /api/v2/telephony/providers/edges/sites/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_sites_search(
        &self,
        body: models::SiteSearchRequest,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesSitesSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}`
    ///
    /// Arguments:
    /// - `site_id`
    #[inline]
    pub fn get_telephony_providers_edges_site(
        &self,
        site_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSite> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_SITE)
                .path(&site_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/sites/{siteId}`
    ///
    /// Arguments:
    /// - `site_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_site(
        &self,
        site_id: impl Into<String>,
        body: models::Site,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesSite> {
        let mut call = rt::Call::new(&self.client, &PUT_TELEPHONY_PROVIDERS_EDGES_SITE)
            .path(&site_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/sites/{siteId}`
    ///
    /// Arguments:
    /// - `site_id`
    #[inline]
    pub fn delete_telephony_providers_edges_site(
        &self,
        site_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgesSite> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &DELETE_TELEPHONY_PROVIDERS_EDGES_SITE)
                .path(&site_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans`
    ///
    /// Arguments:
    /// - `site_id`
    #[inline]
    pub fn get_telephony_providers_edges_site_numberplans(
        &self,
        site_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSiteNumberplans> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS)
                .path(&site_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/sites/{siteId}/numberplans`
    ///
    /// Arguments:
    /// - `site_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_site_numberplans(
        &self,
        site_id: impl Into<String>,
        body: Vec<models::NumberPlan>,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesSiteNumberplans> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS,
            )
            .path(&site_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications`
    ///
    /// Arguments:
    /// - `site_id`
    ///
    /// Optional, set on the request:
    /// - `classification`
    #[inline]
    pub fn get_telephony_providers_edges_site_numberplans_classifications(
        &self,
        site_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesSiteNumberplansClassifications,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS_CLASSIFICATIONS,
                )
                .path(&site_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}`
    ///
    /// Arguments:
    /// - `site_id`
    /// - `number_plan_id`
    #[inline]
    pub fn get_telephony_providers_edges_site_numberplan(
        &self,
        site_id: impl Into<String>,
        number_plan_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSiteNumberplan> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLAN)
                .path(&site_id.into())
                .path(&number_plan_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes`
    ///
    /// Arguments:
    /// - `site_id`
    ///
    /// Optional, set on the request:
    /// - `external_trunk_bases_ids`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    #[inline]
    pub fn get_telephony_providers_edges_site_outboundroutes(
        &self,
        site_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSiteOutboundroutes> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTES,
                )
                .path(&site_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes`
    ///
    /// Arguments:
    /// - `site_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_site_outboundroutes(
        &self,
        site_id: impl Into<String>,
        body: models::OutboundRouteBase,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesSiteOutboundroutes> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTES,
            )
            .path(&site_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`
    ///
    /// Arguments:
    /// - `site_id`
    /// - `outbound_route_id`
    #[inline]
    pub fn get_telephony_providers_edges_site_outboundroute(
        &self,
        site_id: impl Into<String>,
        outbound_route_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSiteOutboundroute> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE,
                )
                .path(&site_id.into())
                .path(&outbound_route_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`
    ///
    /// Arguments:
    /// - `site_id`
    /// - `outbound_route_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_site_outboundroute(
        &self,
        site_id: impl Into<String>,
        outbound_route_id: impl Into<String>,
        body: models::OutboundRouteBase,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesSiteOutboundroute> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE,
            )
            .path(&site_id.into())
            .path(&outbound_route_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`
    ///
    /// Arguments:
    /// - `site_id`
    /// - `outbound_route_id`
    #[inline]
    pub fn delete_telephony_providers_edges_site_outboundroute(
        &self,
        site_id: impl Into<String>,
        outbound_route_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgesSiteOutboundroute> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE,
                )
                .path(&site_id.into())
                .path(&outbound_route_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`
    ///
    /// Arguments:
    /// - `site_id`
    #[inline]
    pub fn get_telephony_providers_edges_site_siteconnections(
        &self,
        site_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSiteSiteconnections> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS,
                )
                .path(&site_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`
    ///
    /// Arguments:
    /// - `site_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_site_siteconnections(
        &self,
        site_id: impl Into<String>,
        body: models::SiteConnections,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesSiteSiteconnections> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS,
            )
            .path(&site_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `PATCH /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`
    ///
    /// Arguments:
    /// - `site_id`
    /// - `body`
    #[inline]
    pub fn patch_telephony_providers_edges_site_siteconnections(
        &self,
        site_id: impl Into<String>,
        body: models::DisableSiteConnectionsRequest,
    ) -> TelephonyProvidersEdgeRequest<PatchTelephonyProvidersEdgesSiteSiteconnections> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS,
            )
            .path(&site_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/timezones`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_telephony_providers_edges_timezones(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTimezones> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_TIMEZONES),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunkbasesettings`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `ignore_hidden`
    /// - `managed`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `recording_enabled`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_telephony_providers_edges_trunkbasesettings(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunkbasesettings> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/trunkbasesettings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_trunkbasesettings(
        &self,
        body: models::TrunkBase,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesTrunkbasesettings> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `r#type`
    #[inline]
    pub fn get_telephony_providers_edges_trunkbasesettings_availablemetabases(
        &self,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                &self.client,
                &GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_AVAILABLEMETABASES,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/trunkbasesettings/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_trunkbasesettings_search(
        &self,
        body: models::TelephonySearchRequest,
    ) -> TelephonyProvidersEdgeRequest<
        PostTelephonyProvidersEdgesTrunkbasesettingsSearch,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_SEARCH,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/trunkbasesettings/site/{siteId}`
    ///
    /// Arguments:
    /// - `site_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_telephony_providers_edges_trunkbasesettings_site_site_id(
        &self,
        site_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId,
    > {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_SITE_SITE_ID,
                )
                .path(&site_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunkbasesettings/template`
    ///
    /// Arguments:
    /// - `trunk_metabase_id`
    #[inline]
    pub fn get_telephony_providers_edges_trunkbasesettings_template(
        &self,
        trunk_metabase_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<
        GetTelephonyProvidersEdgesTrunkbasesettingsTemplate,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_TEMPLATE,
        );
        call.query("trunkMetabaseId", trunk_metabase_id.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`
    ///
    /// Arguments:
    /// - `trunk_base_settings_id`
    ///
    /// Optional, set on the request:
    /// - `ignore_hidden`
    #[inline]
    pub fn get_telephony_providers_edges_trunkbasesetting(
        &self,
        trunk_base_settings_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunkbasesetting> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING)
                .path(&trunk_base_settings_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`
    ///
    /// Arguments:
    /// - `trunk_base_settings_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edges_trunkbasesetting(
        &self,
        trunk_base_settings_id: impl Into<String>,
        body: models::TrunkBase,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgesTrunkbasesetting> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING,
            )
            .path(&trunk_base_settings_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`
    ///
    /// Arguments:
    /// - `trunk_base_settings_id`
    #[inline]
    pub fn delete_telephony_providers_edges_trunkbasesetting(
        &self,
        trunk_base_settings_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgesTrunkbasesetting> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING,
                )
                .path(&trunk_base_settings_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunks`
    ///
    /// Optional, set on the request:
    /// - `edge_id`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `trunk_base_id`
    /// - `trunk_type`
    #[inline]
    pub fn get_telephony_providers_edges_trunks(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunks> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_TRUNKS),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunks/metrics`
    ///
    /// Arguments:
    /// - `trunk_ids`
    #[inline]
    pub fn get_telephony_providers_edges_trunks_metrics(
        &self,
        trunk_ids: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunksMetrics> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_TRUNKS_METRICS,
        );
        call.query("trunkIds", trunk_ids.into());
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `POST /api/v2/telephony/providers/edges/trunks/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_trunks_search(
        &self,
        body: models::TelephonySearchRequest,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgesTrunksSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_TRUNKS_SEARCH,
        );
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/trunks/{trunkId}`
    ///
    /// Arguments:
    /// - `trunk_id`
    #[inline]
    pub fn get_telephony_providers_edges_trunk(
        &self,
        trunk_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunk> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_TRUNK)
                .path(&trunk_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunks/{trunkId}/metrics`
    ///
    /// Arguments:
    /// - `trunk_id`
    #[inline]
    pub fn get_telephony_providers_edges_trunk_metrics(
        &self,
        trunk_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunkMetrics> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGES_TRUNK_METRICS)
                .path(&trunk_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunkswithrecording`
    ///
    /// Optional, set on the request:
    /// - `trunk_type`
    #[inline]
    pub fn get_telephony_providers_edges_trunkswithrecording(
        &self,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunkswithrecording> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                &self.client,
                &GET_TELEPHONY_PROVIDERS_EDGES_TRUNKSWITHRECORDING,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}`
    ///
    /// Arguments:
    /// - `edge_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_telephony_providers_edge(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdge> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE)
                .path(&edge_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/{edgeId}`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edge(
        &self,
        edge_id: impl Into<String>,
        body: models::Edge,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdge> {
        let mut call = rt::Call::new(&self.client, &PUT_TELEPHONY_PROVIDERS_EDGE)
            .path(&edge_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/{edgeId}`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn delete_telephony_providers_edge(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdge> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &DELETE_TELEPHONY_PROVIDERS_EDGE)
                .path(&edge_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn get_telephony_providers_edge_diagnostic_nslookup(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeDiagnosticNslookup> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_NSLOOKUP,
                )
                .path(&edge_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_diagnostic_nslookup(
        &self,
        edge_id: impl Into<String>,
        body: models::EdgeNetworkDiagnosticRequest,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeDiagnosticNslookup> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_NSLOOKUP,
            )
            .path(&edge_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn get_telephony_providers_edge_diagnostic_ping(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeDiagnosticPing> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_PING)
                .path(&edge_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_diagnostic_ping(
        &self,
        edge_id: impl Into<String>,
        body: models::EdgeNetworkDiagnosticRequest,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeDiagnosticPing> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_PING,
            )
            .path(&edge_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn get_telephony_providers_edge_diagnostic_route(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeDiagnosticRoute> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_ROUTE)
                .path(&edge_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_diagnostic_route(
        &self,
        edge_id: impl Into<String>,
        body: models::EdgeNetworkDiagnosticRequest,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeDiagnosticRoute> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_ROUTE,
            )
            .path(&edge_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn get_telephony_providers_edge_diagnostic_tracepath(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeDiagnosticTracepath> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_TRACEPATH,
                )
                .path(&edge_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_diagnostic_tracepath(
        &self,
        edge_id: impl Into<String>,
        body: models::EdgeNetworkDiagnosticRequest,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeDiagnosticTracepath> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_TRACEPATH,
            )
            .path(&edge_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces`
    ///
    /// Arguments:
    /// - `edge_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_telephony_providers_edge_logicalinterfaces(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeLogicalinterfaces> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACES)
                .path(&edge_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_logicalinterfaces(
        &self,
        edge_id: impl Into<String>,
        body: models::DomainLogicalInterface,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeLogicalinterfaces> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACES,
            )
            .path(&edge_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `interface_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_telephony_providers_edge_logicalinterface(
        &self,
        edge_id: impl Into<String>,
        interface_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeLogicalinterface> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE)
                .path(&edge_id.into())
                .path(&interface_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `interface_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_providers_edge_logicalinterface(
        &self,
        edge_id: impl Into<String>,
        interface_id: impl Into<String>,
        body: models::DomainLogicalInterface,
    ) -> TelephonyProvidersEdgeRequest<PutTelephonyProvidersEdgeLogicalinterface> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE,
            )
            .path(&edge_id.into())
            .path(&interface_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `interface_id`
    #[inline]
    pub fn delete_telephony_providers_edge_logicalinterface(
        &self,
        edge_id: impl Into<String>,
        interface_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgeLogicalinterface> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE,
                )
                .path(&edge_id.into())
                .path(&interface_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_logs_jobs(
        &self,
        edge_id: impl Into<String>,
        body: models::EdgeLogsJobRequest,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeLogsJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGE_LOGS_JOBS,
            )
            .path(&edge_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `job_id`
    #[inline]
    pub fn get_telephony_providers_edge_logs_job(
        &self,
        edge_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeLogsJob> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_LOGS_JOB)
                .path(&edge_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `job_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_logs_job_upload(
        &self,
        edge_id: impl Into<String>,
        job_id: impl Into<String>,
        body: models::EdgeLogsJobUploadRequest,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeLogsJobUpload> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGE_LOGS_JOB_UPLOAD,
            )
            .path(&edge_id.into())
            .path(&job_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/metrics`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn get_telephony_providers_edge_metrics(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeMetrics> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_METRICS)
                .path(&edge_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/offlineconfiguration`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_offlineconfiguration(
        &self,
        edge_id: impl Into<String>,
        body: models::EdgeOfflineConfiguration,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeOfflineconfiguration> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGE_OFFLINECONFIGURATION,
            )
            .path(&edge_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn get_telephony_providers_edge_physicalinterfaces(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgePhysicalinterfaces> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_PHYSICALINTERFACES)
                .path(&edge_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `interface_id`
    #[inline]
    pub fn get_telephony_providers_edge_physicalinterface(
        &self,
        edge_id: impl Into<String>,
        interface_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgePhysicalinterface> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_PHYSICALINTERFACE)
                .path(&edge_id.into())
                .path(&interface_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/reboot`
    ///
    /// Arguments:
    /// - `edge_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_reboot(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeReboot> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &POST_TELEPHONY_PROVIDERS_EDGE_REBOOT)
                .path(&edge_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/setuppackage`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn get_telephony_providers_edge_setuppackage(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeSetuppackage> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_SETUPPACKAGE)
                .path(&edge_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn get_telephony_providers_edge_softwareupdate(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeSoftwareupdate> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE)
                .path(&edge_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`
    ///
    /// Arguments:
    /// - `edge_id`
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_softwareupdate(
        &self,
        edge_id: impl Into<String>,
        body: models::DomainEdgeSoftwareUpdateDto,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeSoftwareupdate> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE,
            )
            .path(&edge_id.into());
        call.body_json(&body);
        TelephonyProvidersEdgeRequest::new(call)
    }
    /// `DELETE /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn delete_telephony_providers_edge_softwareupdate(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<DeleteTelephonyProvidersEdgeSoftwareupdate> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &DELETE_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE)
                .path(&edge_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/softwareversions`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn get_telephony_providers_edge_softwareversions(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeSoftwareversions> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_SOFTWAREVERSIONS)
                .path(&edge_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/statuscode`
    ///
    /// Arguments:
    /// - `edge_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edge_statuscode(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeStatuscode> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &POST_TELEPHONY_PROVIDERS_EDGE_STATUSCODE)
                .path(&edge_id.into()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/trunks`
    ///
    /// Arguments:
    /// - `edge_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `trunk_base_id`
    /// - `trunk_type`
    #[inline]
    pub fn get_telephony_providers_edge_trunks(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeTrunks> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_PROVIDERS_EDGE_TRUNKS)
                .path(&edge_id.into()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/unpair`
    ///
    /// Arguments:
    /// - `edge_id`
    #[inline]
    pub fn post_telephony_providers_edge_unpair(
        &self,
        edge_id: impl Into<String>,
    ) -> TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeUnpair> {
        TelephonyProvidersEdgeRequest::new(
            rt::Call::new(&self.client, &POST_TELEPHONY_PROVIDERS_EDGE_UNPAIR)
                .path(&edge_id.into()),
        )
    }
}
/// A request of [`TelephonyProvidersEdgeApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `TelephonyProvidersEdgeRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct TelephonyProvidersEdgeRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> TelephonyProvidersEdgeRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for TelephonyProvidersEdgeRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for TelephonyProvidersEdgeRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdges",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdges {}
impl rt::Endpoint for GetTelephonyProvidersEdges {
    type Answer = models::EdgeEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdges> {
    /// Sets `edgeGroup.id`.
    #[inline]
    pub fn edge_group_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("edgeGroup.id", value.into());
        self
    }
    /// Sets `managed`.
    #[inline]
    pub fn managed(mut self, value: bool) -> Self {
        self.call.query("managed", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `showCloudMedia`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn show_cloud_media(mut self, value: bool) -> Self {
        self.call.query("showCloudMedia", value.to_string());
        self
    }
    /// Sets `site.id`.
    #[inline]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("site.id", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdges",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdges {}
impl rt::Endpoint for PostTelephonyProvidersEdges {
    type Answer = models::Edge;
}
static POST_TELEPHONY_PROVIDERS_EDGES_ADDRESSVALIDATION: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesAddressvalidation",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/addressvalidation"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_addressvalidation`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesAddressvalidation {}
impl rt::Endpoint for PostTelephonyProvidersEdgesAddressvalidation {
    type Answer = models::ValidateAddressResponse;
}
static GET_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesAlertablepresences",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/alertablepresences"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_alertablepresences`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesAlertablepresences {}
impl rt::Endpoint for GetTelephonyProvidersEdgesAlertablepresences {
    type Answer = models::AlertablePresences;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesAlertablepresences> {
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static PUT_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesAlertablepresences",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/alertablepresences"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_alertablepresences`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesAlertablepresences {}
impl rt::Endpoint for PutTelephonyProvidersEdgesAlertablepresences {
    type Answer = ();
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesAlertablepresences",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/alertablepresences"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_alertablepresences`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesAlertablepresences {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesAlertablepresences {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITIES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesCertificateauthorities",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/certificateauthorities"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_certificateauthorities`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesCertificateauthorities {}
impl rt::Endpoint for GetTelephonyProvidersEdgesCertificateauthorities {
    type Answer = models::CertificateAuthorityEntityListing;
}
static POST_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITIES: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesCertificateauthorities",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/certificateauthorities"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_certificateauthorities`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesCertificateauthorities {}
impl rt::Endpoint for PostTelephonyProvidersEdgesCertificateauthorities {
    type Answer = models::DomainCertificateAuthority;
}
static GET_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesCertificateauthority",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/certificateauthorities/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_certificateauthority`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesCertificateauthority {}
impl rt::Endpoint for GetTelephonyProvidersEdgesCertificateauthority {
    type Answer = models::DomainCertificateAuthority;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesCertificateauthority",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/certificateauthorities/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_certificateauthority`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesCertificateauthority {}
impl rt::Endpoint for PutTelephonyProvidersEdgesCertificateauthority {
    type Answer = models::DomainCertificateAuthority;
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesCertificateauthority",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/certificateauthorities/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_certificateauthority`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesCertificateauthority {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesCertificateauthority {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesDidpools",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/didpools"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_didpools`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesDidpools {}
impl rt::Endpoint for GetTelephonyProvidersEdgesDidpools {
    type Answer = models::DIDPoolEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesDidpools> {
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: number
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesDidpools",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/didpools"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_didpools`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesDidpools {}
impl rt::Endpoint for PostTelephonyProvidersEdgesDidpools {
    type Answer = models::DIDPool;
}
static GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS_DIDS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesDidpoolsDids",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/didpools/dids"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_didpools_dids`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesDidpoolsDids {}
impl rt::Endpoint for GetTelephonyProvidersEdgesDidpoolsDids {
    type Answer = models::DIDNumberEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesDidpoolsDids> {
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `numberMatch`.
    #[inline]
    pub fn number_match(mut self, value: impl Into<String>) -> Self {
        self.call.query("numberMatch", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOL: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesDidpool",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/didpools/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_didpool`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesDidpool {}
impl rt::Endpoint for GetTelephonyProvidersEdgesDidpool {
    type Answer = models::DIDPool;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_DIDPOOL: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesDidpool",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/didpools/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_didpool`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesDidpool {}
impl rt::Endpoint for PutTelephonyProvidersEdgesDidpool {
    type Answer = models::DIDPool;
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_DIDPOOL: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesDidpool",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/didpools/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_didpool`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesDidpool {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesDidpool {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_DIDS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesDids",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/dids"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_dids`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesDids {}
impl rt::Endpoint for GetTelephonyProvidersEdgesDids {
    type Answer = models::DIDEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesDids> {
    /// Sets `didPool.id`.
    #[inline]
    pub fn did_pool_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("didPool.id", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `owner.id`.
    #[inline]
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("owner.id", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `phoneNumber`.
    #[inline]
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.call.query("phoneNumber", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: number
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_DID: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesDid",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/dids/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_did`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesDid {}
impl rt::Endpoint for GetTelephonyProvidersEdgesDid {
    type Answer = models::DID;
}
static GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUPS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesEdgegroups",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/edgegroups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_edgegroups`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesEdgegroups {}
impl rt::Endpoint for GetTelephonyProvidersEdgesEdgegroups {
    type Answer = models::EdgeGroupEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesEdgegroups> {
    /// Sets `managed`.
    #[inline]
    pub fn managed(mut self, value: bool) -> Self {
        self.call.query("managed", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_EDGEGROUPS: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesEdgegroups",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/edgegroups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_edgegroups`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesEdgegroups {}
impl rt::Endpoint for PostTelephonyProvidersEdgesEdgegroups {
    type Answer = models::EdgeGroup;
}
static GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesEdgegroup",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/edgegroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_edgegroup`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesEdgegroup {}
impl rt::Endpoint for GetTelephonyProvidersEdgesEdgegroup {
    type Answer = models::EdgeGroup;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesEdgegroup> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesEdgegroup",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/edgegroups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_edgegroup`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesEdgegroup {}
impl rt::Endpoint for PutTelephonyProvidersEdgesEdgegroup {
    type Answer = models::EdgeGroup;
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesEdgegroup",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/edgegroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_edgegroup`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesEdgegroup {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesEdgegroup {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP_EDGETRUNKBASE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesEdgegroupEdgetrunkbase",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/edgegroups/", "/edgetrunkbases/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_edgegroup_edgetrunkbase`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase {}
impl rt::Endpoint for GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase {
    type Answer = models::EdgeTrunkBase;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP_EDGETRUNKBASE: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesEdgegroupEdgetrunkbase",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/edgegroups/", "/edgetrunkbases/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_edgegroup_edgetrunkbase`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase {}
impl rt::Endpoint for PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase {
    type Answer = models::EdgeTrunkBase;
}
static GET_TELEPHONY_PROVIDERS_EDGES_EDGEVERSIONREPORT: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesEdgeversionreport",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/edgeversionreport"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_edgeversionreport`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesEdgeversionreport {}
impl rt::Endpoint for GetTelephonyProvidersEdgesEdgeversionreport {
    type Answer = models::EdgeVersionReport;
}
static GET_TELEPHONY_PROVIDERS_EDGES_EXPIRED: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesExpired",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/expired"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_expired`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesExpired {}
impl rt::Endpoint for GetTelephonyProvidersEdgesExpired {
    type Answer = models::ExpiredEdgeListing;
}
static GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesExtensionpools",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/extensionpools"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_extensionpools`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesExtensionpools {}
impl rt::Endpoint for GetTelephonyProvidersEdgesExtensionpools {
    type Answer = models::ExtensionPoolEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesExtensionpools> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `number`.
    #[inline]
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.call.query("number", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesExtensionpools",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/extensionpools"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_extensionpools`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesExtensionpools {}
impl rt::Endpoint for PostTelephonyProvidersEdgesExtensionpools {
    type Answer = models::ExtensionPool;
}
static GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesExtensionpoolsDivisionviews",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/extensionpools/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_extensionpools_divisionviews`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesExtensionpoolsDivisionviews {}
impl rt::Endpoint for GetTelephonyProvidersEdgesExtensionpoolsDivisionviews {
    type Answer = models::ExtensionPoolDivisionViewEntityListing;
}
impl TelephonyProvidersEdgeRequest<
    GetTelephonyProvidersEdgesExtensionpoolsDivisionviews,
> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesExtensionpool",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/extensionpools/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_extensionpool`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesExtensionpool {}
impl rt::Endpoint for GetTelephonyProvidersEdgesExtensionpool {
    type Answer = models::ExtensionPool;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesExtensionpool",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/extensionpools/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_extensionpool`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesExtensionpool {}
impl rt::Endpoint for PutTelephonyProvidersEdgesExtensionpool {
    type Answer = models::ExtensionPool;
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesExtensionpool",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/extensionpools/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_extensionpool`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesExtensionpool {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesExtensionpool {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesExtensions",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/extensions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_extensions`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesExtensions {}
impl rt::Endpoint for GetTelephonyProvidersEdgesExtensions {
    type Answer = models::ExtensionEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesExtensions> {
    /// Sets `number`.
    #[inline]
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.call.query("number", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: number
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_EXTENSION: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesExtension",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/extensions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_extension`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesExtension {}
impl rt::Endpoint for GetTelephonyProvidersEdgesExtension {
    type Answer = models::Extension;
}
static GET_TELEPHONY_PROVIDERS_EDGES_LINEBASESETTINGS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesLinebasesettings",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/linebasesettings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_linebasesettings`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesLinebasesettings {}
impl rt::Endpoint for GetTelephonyProvidersEdgesLinebasesettings {
    type Answer = models::LineBaseEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesLinebasesettings> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_LINEBASESETTING: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesLinebasesetting",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/linebasesettings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_linebasesetting`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesLinebasesetting {}
impl rt::Endpoint for GetTelephonyProvidersEdgesLinebasesetting {
    type Answer = models::LineBase;
}
static GET_TELEPHONY_PROVIDERS_EDGES_LINES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesLines",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/lines"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_lines`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesLines {}
impl rt::Endpoint for GetTelephonyProvidersEdgesLines {
    type Answer = models::LineEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesLines> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_LINES_TEMPLATE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesLinesTemplate",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/lines/template"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_lines_template`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesLinesTemplate {}
impl rt::Endpoint for GetTelephonyProvidersEdgesLinesTemplate {
    type Answer = models::Line;
}
static GET_TELEPHONY_PROVIDERS_EDGES_LINE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesLine",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/lines/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_line`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesLine {}
impl rt::Endpoint for GetTelephonyProvidersEdgesLine {
    type Answer = models::Line;
}
static GET_TELEPHONY_PROVIDERS_EDGES_LOGICALINTERFACES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesLogicalinterfaces",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/logicalinterfaces"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_logicalinterfaces`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesLogicalinterfaces {}
impl rt::Endpoint for GetTelephonyProvidersEdgesLogicalinterfaces {
    type Answer = models::LogicalInterfaceEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesLogicalinterfaces> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_MEDIASTATISTICS_CONVERSATION: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesMediastatisticsConversation",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/mediastatistics/conversations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_mediastatistics_conversation`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesMediastatisticsConversation {}
impl rt::Endpoint for GetTelephonyProvidersEdgesMediastatisticsConversation {
    type Answer = models::MediaStatisticsListing;
}
static GET_TELEPHONY_PROVIDERS_EDGES_MEDIASTATISTICS_CONVERSATION_COMMUNICATION: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesMediastatisticsConversationCommunication",
        rt::Method::Get,
        &[
            "/api/v2/telephony/providers/edges/mediastatistics/conversations/",
            "/communications/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_mediastatistics_conversation_communication`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesMediastatisticsConversationCommunication {}
impl rt::Endpoint
for GetTelephonyProvidersEdgesMediastatisticsConversationCommunication {
    type Answer = models::MediaStatistics;
}
static GET_TELEPHONY_PROVIDERS_EDGES_METRICS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesMetrics",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/metrics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_metrics`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesMetrics {}
impl rt::Endpoint for GetTelephonyProvidersEdgesMetrics {
    type Answer = Vec<models::EdgeMetrics>;
}
static GET_TELEPHONY_PROVIDERS_EDGES_OUTBOUNDROUTES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesOutboundroutes",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/outboundroutes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_outboundroutes`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesOutboundroutes {}
impl rt::Endpoint for GetTelephonyProvidersEdgesOutboundroutes {
    type Answer = models::OutboundRouteEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesOutboundroutes> {
    /// Sets `externalTrunkBases.ids`.
    #[inline]
    pub fn external_trunk_bases_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("externalTrunkBases.ids", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `site.id`.
    #[inline]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("site.id", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesPhonebasesettings",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/phonebasesettings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_phonebasesettings`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesPhonebasesettings {}
impl rt::Endpoint for GetTelephonyProvidersEdgesPhonebasesettings {
    type Answer = models::PhoneBaseEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesPhonebasesettings> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesPhonebasesettings",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/phonebasesettings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_phonebasesettings`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesPhonebasesettings {}
impl rt::Endpoint for PostTelephonyProvidersEdgesPhonebasesettings {
    type Answer = models::PhoneBase;
}
static GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS_AVAILABLEMETABASES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/phonebasesettings/availablemetabases"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_phonebasesettings_availablemetabases`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases {}
impl rt::Endpoint for GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases {
    type Answer = models::PhoneMetaBaseEntityListing;
}
impl TelephonyProvidersEdgeRequest<
    GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases,
> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS_TEMPLATE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesPhonebasesettingsTemplate",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/phonebasesettings/template"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_phonebasesettings_template`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesPhonebasesettingsTemplate {}
impl rt::Endpoint for GetTelephonyProvidersEdgesPhonebasesettingsTemplate {
    type Answer = models::PhoneBase;
}
static GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesPhonebasesetting",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/phonebasesettings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_phonebasesetting`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesPhonebasesetting {}
impl rt::Endpoint for GetTelephonyProvidersEdgesPhonebasesetting {
    type Answer = models::PhoneBase;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesPhonebasesetting",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/phonebasesettings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_phonebasesetting`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesPhonebasesetting {}
impl rt::Endpoint for PutTelephonyProvidersEdgesPhonebasesetting {
    type Answer = models::PhoneBase;
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesPhonebasesetting",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/phonebasesettings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_phonebasesetting`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesPhonebasesetting {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesPhonebasesetting {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_PHONES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesPhones",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/phones"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_phones`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesPhones {}
impl rt::Endpoint for GetTelephonyProvidersEdgesPhones {
    type Answer = models::PhoneEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesPhones> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `fields`.
    #[inline]
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "fields",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `lines.defaultForUser.id`.
    #[inline]
    pub fn lines_default_for_user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("lines.defaultForUser.id", value.into());
        self
    }
    /// Sets `lines.id`.
    #[inline]
    pub fn lines_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("lines.id", value.into());
        self
    }
    /// Sets `lines.loggedInUser.id`.
    #[inline]
    pub fn lines_logged_in_user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("lines.loggedInUser.id", value.into());
        self
    }
    /// Sets `lines.name`.
    #[inline]
    pub fn lines_name(mut self, value: impl Into<String>) -> Self {
        self.call.query("lines.name", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `phoneBaseSettings.id`.
    #[inline]
    pub fn phone_base_settings_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("phoneBaseSettings.id", value.into());
        self
    }
    /// Sets `phone_hardwareId`.
    #[inline]
    pub fn phone_hardware_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("phone_hardwareId", value.into());
        self
    }
    /// Sets `secondaryStatus.operationalStatus`.
    #[inline]
    pub fn secondary_status_operational_status(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.call.query("secondaryStatus.operationalStatus", value.into());
        self
    }
    /// Sets `site.id`.
    #[inline]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("site.id", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `status.operationalStatus`.
    #[inline]
    pub fn status_operational_status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status.operationalStatus", value.into());
        self
    }
    /// Sets `webRtcUser.id`.
    #[inline]
    pub fn web_rtc_user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("webRtcUser.id", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_PHONES: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesPhones",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/phones"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_phones`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesPhones {}
impl rt::Endpoint for PostTelephonyProvidersEdgesPhones {
    type Answer = models::Phone;
}
static POST_TELEPHONY_PROVIDERS_EDGES_PHONES_REBOOT: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesPhonesReboot",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/phones/reboot"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_phones_reboot`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesPhonesReboot {}
impl rt::Endpoint for PostTelephonyProvidersEdgesPhonesReboot {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_PHONES_TEMPLATE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesPhonesTemplate",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/phones/template"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_phones_template`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesPhonesTemplate {}
impl rt::Endpoint for GetTelephonyProvidersEdgesPhonesTemplate {
    type Answer = models::Phone;
}
static GET_TELEPHONY_PROVIDERS_EDGES_PHONE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesPhone",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/phones/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_phone`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesPhone {}
impl rt::Endpoint for GetTelephonyProvidersEdgesPhone {
    type Answer = models::Phone;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_PHONE: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesPhone",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/phones/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_phone`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesPhone {}
impl rt::Endpoint for PutTelephonyProvidersEdgesPhone {
    type Answer = models::Phone;
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_PHONE: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesPhone",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/phones/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_phone`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesPhone {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesPhone {
    type Answer = ();
}
static POST_TELEPHONY_PROVIDERS_EDGES_PHONE_REBOOT: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesPhoneReboot",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/phones/", "/reboot"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_phone_reboot`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesPhoneReboot {}
impl rt::Endpoint for PostTelephonyProvidersEdgesPhoneReboot {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_PHYSICALINTERFACES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesPhysicalinterfaces",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/physicalinterfaces"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_physicalinterfaces`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesPhysicalinterfaces {}
impl rt::Endpoint for GetTelephonyProvidersEdgesPhysicalinterfaces {
    type Answer = models::PhysicalInterfaceEntityListing;
}
static GET_TELEPHONY_PROVIDERS_EDGES_SITES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSites",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_sites`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSites {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSites {
    type Answer = models::SiteEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSites> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `location.id`.
    #[inline]
    pub fn location_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("location.id", value.into());
        self
    }
    /// Sets `managed`.
    #[inline]
    pub fn managed(mut self, value: bool) -> Self {
        self.call.query("managed", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_SITES: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesSites",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/sites"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_sites`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesSites {}
impl rt::Endpoint for PostTelephonyProvidersEdgesSites {
    type Answer = models::Site;
}
static GET_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSitesSearch",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_sites_search`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSitesSearch {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSitesSearch {
    type Answer = models::SitesSearchResponse;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSitesSearch> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesSitesSearch",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/sites/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_sites_search`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesSitesSearch {}
impl rt::Endpoint for PostTelephonyProvidersEdgesSitesSearch {
    type Answer = models::SitesSearchResponse;
}
static GET_TELEPHONY_PROVIDERS_EDGES_SITE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSite",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_site`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSite {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSite {
    type Answer = models::Site;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_SITE: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesSite",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/sites/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_site`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesSite {}
impl rt::Endpoint for PutTelephonyProvidersEdgesSite {
    type Answer = models::Site;
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_SITE: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesSite",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/sites/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_site`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesSite {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesSite {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSiteNumberplans",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites/", "/numberplans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_site_numberplans`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSiteNumberplans {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSiteNumberplans {
    type Answer = Vec<models::NumberPlan>;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesSiteNumberplans",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/sites/", "/numberplans"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_site_numberplans`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesSiteNumberplans {}
impl rt::Endpoint for PutTelephonyProvidersEdgesSiteNumberplans {
    type Answer = Vec<models::NumberPlan>;
}
static GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS_CLASSIFICATIONS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSiteNumberplansClassifications",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites/", "/numberplans/classifications"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_site_numberplans_classifications`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSiteNumberplansClassifications {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSiteNumberplansClassifications {
    type Answer = Vec<String>;
}
impl TelephonyProvidersEdgeRequest<
    GetTelephonyProvidersEdgesSiteNumberplansClassifications,
> {
    /// Sets `classification`.
    #[inline]
    pub fn classification(mut self, value: impl Into<String>) -> Self {
        self.call.query("classification", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLAN: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSiteNumberplan",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites/", "/numberplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_site_numberplan`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSiteNumberplan {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSiteNumberplan {
    type Answer = models::NumberPlan;
}
static GET_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSiteOutboundroutes",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites/", "/outboundroutes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_site_outboundroutes`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSiteOutboundroutes {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSiteOutboundroutes {
    type Answer = models::OutboundRouteBaseEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesSiteOutboundroutes> {
    /// Sets `externalTrunkBases.ids`.
    #[inline]
    pub fn external_trunk_bases_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("externalTrunkBases.ids", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTES: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesSiteOutboundroutes",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/sites/", "/outboundroutes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_site_outboundroutes`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesSiteOutboundroutes {}
impl rt::Endpoint for PostTelephonyProvidersEdgesSiteOutboundroutes {
    type Answer = models::OutboundRouteBase;
}
static GET_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSiteOutboundroute",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites/", "/outboundroutes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_site_outboundroute`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSiteOutboundroute {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSiteOutboundroute {
    type Answer = models::OutboundRouteBase;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesSiteOutboundroute",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/sites/", "/outboundroutes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_site_outboundroute`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesSiteOutboundroute {}
impl rt::Endpoint for PutTelephonyProvidersEdgesSiteOutboundroute {
    type Answer = models::OutboundRouteBase;
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesSiteOutboundroute",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/sites/", "/outboundroutes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_site_outboundroute`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesSiteOutboundroute {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesSiteOutboundroute {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSiteSiteconnections",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites/", "/siteconnections"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_site_siteconnections`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSiteSiteconnections {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSiteSiteconnections {
    type Answer = models::SiteConnections;
}
static PUT_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesSiteSiteconnections",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/sites/", "/siteconnections"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_site_siteconnections`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesSiteSiteconnections {}
impl rt::Endpoint for PutTelephonyProvidersEdgesSiteSiteconnections {
    type Answer = models::SiteConnections;
}
static PATCH_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS: rt::Operation = rt::Operation::new(
        "patchTelephonyProvidersEdgesSiteSiteconnections",
        rt::Method::Patch,
        &["/api/v2/telephony/providers/edges/sites/", "/siteconnections"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_telephony_providers_edges_site_siteconnections`.
#[derive(Debug)]
pub enum PatchTelephonyProvidersEdgesSiteSiteconnections {}
impl rt::Endpoint for PatchTelephonyProvidersEdgesSiteSiteconnections {
    type Answer = models::SiteConnections;
}
static GET_TELEPHONY_PROVIDERS_EDGES_TIMEZONES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTimezones",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/timezones"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_timezones`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTimezones {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTimezones {
    type Answer = models::TimeZoneEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTimezones> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 1000
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunkbasesettings",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunkbasesettings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunkbasesettings`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunkbasesettings {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunkbasesettings {
    type Answer = models::TrunkBaseEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunkbasesettings> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `ignoreHidden`.
    #[inline]
    pub fn ignore_hidden(mut self, value: bool) -> Self {
        self.call.query("ignoreHidden", value.to_string());
        self
    }
    /// Sets `managed`.
    #[inline]
    pub fn managed(mut self, value: bool) -> Self {
        self.call.query("managed", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `recordingEnabled`.
    #[inline]
    pub fn recording_enabled(mut self, value: bool) -> Self {
        self.call.query("recordingEnabled", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesTrunkbasesettings",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/trunkbasesettings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_trunkbasesettings`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesTrunkbasesettings {}
impl rt::Endpoint for PostTelephonyProvidersEdgesTrunkbasesettings {
    type Answer = models::TrunkBase;
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_AVAILABLEMETABASES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunkbasesettings_availablemetabases`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases {
    type Answer = models::TrunkMetabaseEntityListing;
}
impl TelephonyProvidersEdgeRequest<
    GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases,
> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_SEARCH: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesTrunkbasesettingsSearch",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/trunkbasesettings/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_trunkbasesettings_search`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesTrunkbasesettingsSearch {}
impl rt::Endpoint for PostTelephonyProvidersEdgesTrunkbasesettingsSearch {
    type Answer = models::TrunkBasesSearchResponse;
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_SITE_SITE_ID: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunkbasesettings/site/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunkbasesettings_site_site_id`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId {
    type Answer = models::TrunkBaseEntityListing;
}
impl TelephonyProvidersEdgeRequest<
    GetTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId,
> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_TEMPLATE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunkbasesettingsTemplate",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunkbasesettings/template"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunkbasesettings_template`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunkbasesettingsTemplate {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunkbasesettingsTemplate {
    type Answer = models::TrunkBase;
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunkbasesetting",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunkbasesettings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunkbasesetting`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunkbasesetting {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunkbasesetting {
    type Answer = models::TrunkBase;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunkbasesetting> {
    /// Sets `ignoreHidden`.
    #[inline]
    pub fn ignore_hidden(mut self, value: bool) -> Self {
        self.call.query("ignoreHidden", value.to_string());
        self
    }
}
static PUT_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgesTrunkbasesetting",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/trunkbasesettings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edges_trunkbasesetting`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgesTrunkbasesetting {}
impl rt::Endpoint for PutTelephonyProvidersEdgesTrunkbasesetting {
    type Answer = models::TrunkBase;
}
static DELETE_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgesTrunkbasesetting",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/trunkbasesettings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edges_trunkbasesetting`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgesTrunkbasesetting {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgesTrunkbasesetting {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNKS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunks",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunks"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunks`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunks {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunks {
    type Answer = models::TrunkEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunks> {
    /// Sets `edge.id`.
    #[inline]
    pub fn edge_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("edge.id", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `trunkBase.id`.
    #[inline]
    pub fn trunk_base_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("trunkBase.id", value.into());
        self
    }
    /// Sets `trunkType`.
    #[inline]
    pub fn trunk_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("trunkType", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNKS_METRICS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunksMetrics",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunks/metrics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunks_metrics`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunksMetrics {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunksMetrics {
    type Answer = Vec<models::TrunkMetrics>;
}
static POST_TELEPHONY_PROVIDERS_EDGES_TRUNKS_SEARCH: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesTrunksSearch",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/trunks/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_trunks_search`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesTrunksSearch {}
impl rt::Endpoint for PostTelephonyProvidersEdgesTrunksSearch {
    type Answer = models::TrunkInstanceSearchResponse;
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNK: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunk",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunks/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunk`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunk {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunk {
    type Answer = models::Trunk;
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNK_METRICS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunkMetrics",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunks/", "/metrics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunk_metrics`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunkMetrics {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunkMetrics {
    type Answer = models::TrunkMetrics;
}
static GET_TELEPHONY_PROVIDERS_EDGES_TRUNKSWITHRECORDING: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesTrunkswithrecording",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/trunkswithrecording"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_trunkswithrecording`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesTrunkswithrecording {}
impl rt::Endpoint for GetTelephonyProvidersEdgesTrunkswithrecording {
    type Answer = models::TrunkRecordingEnabledCount;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgesTrunkswithrecording> {
    /// Sets `trunkType`.
    #[inline]
    pub fn trunk_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("trunkType", value.into());
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdge",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdge {}
impl rt::Endpoint for GetTelephonyProvidersEdge {
    type Answer = models::Edge;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdge> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_TELEPHONY_PROVIDERS_EDGE: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdge",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edge`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdge {}
impl rt::Endpoint for PutTelephonyProvidersEdge {
    type Answer = models::Edge;
}
static DELETE_TELEPHONY_PROVIDERS_EDGE: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdge",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edge`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdge {}
impl rt::Endpoint for DeleteTelephonyProvidersEdge {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_NSLOOKUP: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeDiagnosticNslookup",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/diagnostic/nslookup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_diagnostic_nslookup`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeDiagnosticNslookup {}
impl rt::Endpoint for GetTelephonyProvidersEdgeDiagnosticNslookup {
    type Answer = models::EdgeNetworkDiagnosticResponse;
}
static POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_NSLOOKUP: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeDiagnosticNslookup",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/diagnostic/nslookup"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_diagnostic_nslookup`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeDiagnosticNslookup {}
impl rt::Endpoint for PostTelephonyProvidersEdgeDiagnosticNslookup {
    type Answer = models::EdgeNetworkDiagnostic;
}
static GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_PING: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeDiagnosticPing",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/diagnostic/ping"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_diagnostic_ping`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeDiagnosticPing {}
impl rt::Endpoint for GetTelephonyProvidersEdgeDiagnosticPing {
    type Answer = models::EdgeNetworkDiagnosticResponse;
}
static POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_PING: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeDiagnosticPing",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/diagnostic/ping"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_diagnostic_ping`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeDiagnosticPing {}
impl rt::Endpoint for PostTelephonyProvidersEdgeDiagnosticPing {
    type Answer = models::EdgeNetworkDiagnostic;
}
static GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_ROUTE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeDiagnosticRoute",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/diagnostic/route"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_diagnostic_route`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeDiagnosticRoute {}
impl rt::Endpoint for GetTelephonyProvidersEdgeDiagnosticRoute {
    type Answer = models::EdgeNetworkDiagnosticResponse;
}
static POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_ROUTE: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeDiagnosticRoute",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/diagnostic/route"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_diagnostic_route`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeDiagnosticRoute {}
impl rt::Endpoint for PostTelephonyProvidersEdgeDiagnosticRoute {
    type Answer = models::EdgeNetworkDiagnostic;
}
static GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_TRACEPATH: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeDiagnosticTracepath",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/diagnostic/tracepath"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_diagnostic_tracepath`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeDiagnosticTracepath {}
impl rt::Endpoint for GetTelephonyProvidersEdgeDiagnosticTracepath {
    type Answer = models::EdgeNetworkDiagnosticResponse;
}
static POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_TRACEPATH: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeDiagnosticTracepath",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/diagnostic/tracepath"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_diagnostic_tracepath`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeDiagnosticTracepath {}
impl rt::Endpoint for PostTelephonyProvidersEdgeDiagnosticTracepath {
    type Answer = models::EdgeNetworkDiagnostic;
}
static GET_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeLogicalinterfaces",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/logicalinterfaces"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_logicalinterfaces`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeLogicalinterfaces {}
impl rt::Endpoint for GetTelephonyProvidersEdgeLogicalinterfaces {
    type Answer = models::LogicalInterfaceEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeLogicalinterfaces> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACES: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeLogicalinterfaces",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/logicalinterfaces"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_logicalinterfaces`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeLogicalinterfaces {}
impl rt::Endpoint for PostTelephonyProvidersEdgeLogicalinterfaces {
    type Answer = models::DomainLogicalInterface;
}
static GET_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeLogicalinterface",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/logicalinterfaces/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_logicalinterface`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeLogicalinterface {}
impl rt::Endpoint for GetTelephonyProvidersEdgeLogicalinterface {
    type Answer = models::DomainLogicalInterface;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeLogicalinterface> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE: rt::Operation = rt::Operation::new(
        "putTelephonyProvidersEdgeLogicalinterface",
        rt::Method::Put,
        &["/api/v2/telephony/providers/edges/", "/logicalinterfaces/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_providers_edge_logicalinterface`.
#[derive(Debug)]
pub enum PutTelephonyProvidersEdgeLogicalinterface {}
impl rt::Endpoint for PutTelephonyProvidersEdgeLogicalinterface {
    type Answer = models::DomainLogicalInterface;
}
static DELETE_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgeLogicalinterface",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/", "/logicalinterfaces/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edge_logicalinterface`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgeLogicalinterface {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgeLogicalinterface {
    type Answer = ();
}
static POST_TELEPHONY_PROVIDERS_EDGE_LOGS_JOBS: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeLogsJobs",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/logs/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_logs_jobs`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeLogsJobs {}
impl rt::Endpoint for PostTelephonyProvidersEdgeLogsJobs {
    type Answer = models::EdgeLogsJobResponse;
}
static GET_TELEPHONY_PROVIDERS_EDGE_LOGS_JOB: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeLogsJob",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/logs/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_logs_job`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeLogsJob {}
impl rt::Endpoint for GetTelephonyProvidersEdgeLogsJob {
    type Answer = models::EdgeLogsJob;
}
static POST_TELEPHONY_PROVIDERS_EDGE_LOGS_JOB_UPLOAD: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeLogsJobUpload",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/logs/jobs/", "/upload"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_logs_job_upload`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeLogsJobUpload {}
impl rt::Endpoint for PostTelephonyProvidersEdgeLogsJobUpload {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGE_METRICS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeMetrics",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/metrics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_metrics`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeMetrics {}
impl rt::Endpoint for GetTelephonyProvidersEdgeMetrics {
    type Answer = models::EdgeMetrics;
}
static POST_TELEPHONY_PROVIDERS_EDGE_OFFLINECONFIGURATION: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeOfflineconfiguration",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/offlineconfiguration"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_offlineconfiguration`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeOfflineconfiguration {}
impl rt::Endpoint for PostTelephonyProvidersEdgeOfflineconfiguration {
    type Answer = models::EdgeOfflineConfigurationResponse;
}
static GET_TELEPHONY_PROVIDERS_EDGE_PHYSICALINTERFACES: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgePhysicalinterfaces",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/physicalinterfaces"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_physicalinterfaces`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgePhysicalinterfaces {}
impl rt::Endpoint for GetTelephonyProvidersEdgePhysicalinterfaces {
    type Answer = models::PhysicalInterfaceEntityListing;
}
static GET_TELEPHONY_PROVIDERS_EDGE_PHYSICALINTERFACE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgePhysicalinterface",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/physicalinterfaces/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_physicalinterface`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgePhysicalinterface {}
impl rt::Endpoint for GetTelephonyProvidersEdgePhysicalinterface {
    type Answer = models::DomainPhysicalInterface;
}
static POST_TELEPHONY_PROVIDERS_EDGE_REBOOT: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeReboot",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/reboot"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_reboot`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeReboot {}
impl rt::Endpoint for PostTelephonyProvidersEdgeReboot {
    type Answer = String;
}
impl TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeReboot> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EdgeRebootParameters) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGE_SETUPPACKAGE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeSetuppackage",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/setuppackage"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_setuppackage`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeSetuppackage {}
impl rt::Endpoint for GetTelephonyProvidersEdgeSetuppackage {
    type Answer = models::VmPairingInfo;
}
static GET_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeSoftwareupdate",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/softwareupdate"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_softwareupdate`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeSoftwareupdate {}
impl rt::Endpoint for GetTelephonyProvidersEdgeSoftwareupdate {
    type Answer = models::DomainEdgeSoftwareUpdateDto;
}
static POST_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeSoftwareupdate",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/softwareupdate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_softwareupdate`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeSoftwareupdate {}
impl rt::Endpoint for PostTelephonyProvidersEdgeSoftwareupdate {
    type Answer = models::DomainEdgeSoftwareUpdateDto;
}
static DELETE_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE: rt::Operation = rt::Operation::new(
        "deleteTelephonyProvidersEdgeSoftwareupdate",
        rt::Method::Delete,
        &["/api/v2/telephony/providers/edges/", "/softwareupdate"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_providers_edge_softwareupdate`.
#[derive(Debug)]
pub enum DeleteTelephonyProvidersEdgeSoftwareupdate {}
impl rt::Endpoint for DeleteTelephonyProvidersEdgeSoftwareupdate {
    type Answer = ();
}
static GET_TELEPHONY_PROVIDERS_EDGE_SOFTWAREVERSIONS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeSoftwareversions",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/softwareversions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_softwareversions`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeSoftwareversions {}
impl rt::Endpoint for GetTelephonyProvidersEdgeSoftwareversions {
    type Answer = models::DomainEdgeSoftwareVersionDtoEntityListing;
}
static POST_TELEPHONY_PROVIDERS_EDGE_STATUSCODE: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeStatuscode",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/statuscode"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_statuscode`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeStatuscode {}
impl rt::Endpoint for PostTelephonyProvidersEdgeStatuscode {
    type Answer = String;
}
impl TelephonyProvidersEdgeRequest<PostTelephonyProvidersEdgeStatuscode> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EdgeServiceStateRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_TELEPHONY_PROVIDERS_EDGE_TRUNKS: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgeTrunks",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/", "/trunks"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edge_trunks`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgeTrunks {}
impl rt::Endpoint for GetTelephonyProvidersEdgeTrunks {
    type Answer = models::TrunkEntityListing;
}
impl TelephonyProvidersEdgeRequest<GetTelephonyProvidersEdgeTrunks> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `trunkBase.id`.
    #[inline]
    pub fn trunk_base_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("trunkBase.id", value.into());
        self
    }
    /// Sets `trunkType`.
    #[inline]
    pub fn trunk_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("trunkType", value.into());
        self
    }
}
static POST_TELEPHONY_PROVIDERS_EDGE_UNPAIR: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgeUnpair",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/", "/unpair"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edge_unpair`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgeUnpair {}
impl rt::Endpoint for PostTelephonyProvidersEdgeUnpair {
    type Answer = String;
}
